package pre;

enum Rank {
    ONE
}
