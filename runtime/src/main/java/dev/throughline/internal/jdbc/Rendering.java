package dev.throughline.internal.jdbc;

import java.util.Objects;
import org.jooq.conf.Settings;
import org.jooq.conf.SettingsTools;

/**
 * The settings that a text was rendered with. Settings can be changed at any time, and comparing them all would cost a tenth of a
 * short statement, so this compares those that have a say in the text; a test holds that none is missing.
 */
final class Rendering {
    private final Settings then;

    private Rendering(Settings then) {
        this.then = then;
    }

    /** {@return the settings as they are now} */
    static Rendering of(Settings settings) {
        return new Rendering(SettingsTools.clone(settings));
    }

    /** {@return whether these settings render the same texts} */
    boolean isOf(Settings now) {
        return names(now) && words(now) && binds(now) && shapes(now);
    }

    private boolean names(Settings now) {
        return Objects.equals(now.isRenderCatalog(), then.isRenderCatalog())
                && Objects.equals(now.isRenderSchema(), then.isRenderSchema())
                && Objects.equals(now.getRenderTable(), then.getRenderTable())
                && Objects.equals(now.getRenderQuotedNames(), then.getRenderQuotedNames())
                && Objects.equals(now.getRenderNameCase(), then.getRenderNameCase())
                && Objects.equals(now.getRenderLocale(), then.getRenderLocale())
                && Objects.equals(now.getLocale(), then.getLocale())
                && Objects.equals(
                        now.isNameAutoAliasingIfMaxLengthExceeded(), then.isNameAutoAliasingIfMaxLengthExceeded())
                && Objects.equals(now.getNameMaxLength(), then.getNameMaxLength())
                && Objects.equals(now.getNamePathSeparator(), then.getNamePathSeparator())
                && Objects.equals(now.getRenderMapping(), then.getRenderMapping());
    }

    private boolean words(Settings now) {
        return Objects.equals(now.getRenderKeywordCase(), then.getRenderKeywordCase())
                && styles(now)
                && Objects.equals(now.isRenderFormatted(), then.isRenderFormatted())
                && Objects.equals(now.getRenderFormatting(), then.getRenderFormatting())
                && Objects.equals(
                        now.getRenderOptionalAssociativityParentheses(),
                        then.getRenderOptionalAssociativityParentheses())
                && Objects.equals(
                        now.getRenderOptionalAsKeywordForTableAliases(),
                        then.getRenderOptionalAsKeywordForTableAliases())
                && Objects.equals(
                        now.getRenderOptionalAsKeywordForFieldAliases(),
                        then.getRenderOptionalAsKeywordForFieldAliases())
                && Objects.equals(now.getRenderOptionalInnerKeyword(), then.getRenderOptionalInnerKeyword())
                && Objects.equals(now.getRenderOptionalOuterKeyword(), then.getRenderOptionalOuterKeyword())
                && Objects.equals(now.isRenderPlainSQLTemplatesAsRaw(), then.isRenderPlainSQLTemplatesAsRaw());
    }

    private boolean binds(Settings now) {
        return Objects.equals(now.getParamCastMode(), then.getParamCastMode())
                && Objects.equals(now.getBackslashEscaping(), then.getBackslashEscaping())
                && Objects.equals(now.isInListPadding(), then.isInListPadding())
                && Objects.equals(now.getInListPadBase(), then.getInListPadBase())
                && Objects.equals(now.getInlineThreshold(), then.getInlineThreshold())
                && Objects.equals(now.getRenderNamedParamPrefix(), then.getRenderNamedParamPrefix())
                && Objects.equals(
                        now.isTransformInlineBindValuesForFieldComparisons(),
                        then.isTransformInlineBindValuesForFieldComparisons());
    }

    private boolean shapes(Settings now) {
        return Objects.equals(now.getRenderImplicitJoinType(), then.getRenderImplicitJoinType())
                && Objects.equals(now.getRenderImplicitJoinToManyType(), then.getRenderImplicitJoinToManyType())
                && Objects.equals(
                        now.isRenderParenthesisAroundSetOperationQueries(),
                        then.isRenderParenthesisAroundSetOperationQueries())
                && Objects.equals(now.isTransformAnsiJoinToTableLists(), then.isTransformAnsiJoinToTableLists())
                && Objects.equals(now.isTransformTableListsToAnsiJoin(), then.isTransformTableListsToAnsiJoin())
                && Objects.equals(now.isTransformPatterns(), then.isTransformPatterns())
                && Objects.equals(now.getFetchTriggerValuesAfterReturning(), then.getFetchTriggerValuesAfterReturning())
                && Objects.equals(
                        now.isEmulateOnDuplicateKeyUpdateOnPrimaryKeyOnly(),
                        then.isEmulateOnDuplicateKeyUpdateOnPrimaryKeyOnly())
                && Objects.equals(now.isEmulateComputedColumns(), then.isEmulateComputedColumns());
    }

    @SuppressWarnings("deprecation") // they have a say all the same
    private boolean styles(Settings now) {
        return Objects.equals(now.getRenderNameStyle(), then.getRenderNameStyle())
                && Objects.equals(now.getRenderKeywordStyle(), then.getRenderKeywordStyle());
    }
}
