package dev.throughline.tests.contract;

import blog.BlogContract;
import dev.throughline.tests.EachDatabase;
import org.jooq.DSLContext;

/** The public face keeps what it promises: each scenario of the contract. */
class BlogContractTest {
    private final BlogContract contract;

    BlogContractTest(DSLContext dsl) {
        contract = new BlogContract(dsl);
    }

    @EachDatabase
    void addRemoveClear() {
        contract.addRemoveClear();
    }

    @EachDatabase
    void querysetProxy() {
        contract.querysetProxy();
    }

    @EachDatabase
    void setToggleBulk() {
        contract.setToggleBulk();
    }

    @EachDatabase
    void predicates() {
        contract.predicates();
    }

    @EachDatabase
    void loading() {
        contract.loading();
    }
}
