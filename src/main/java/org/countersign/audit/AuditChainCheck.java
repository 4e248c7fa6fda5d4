package org.countersign.audit;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class AuditChainCheck implements IntegrityCheck {

    private final AuditChain chain;

    AuditChainCheck(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String promise() {
        return "The audit trail is an unbroken chain";
    }

    @Override
    public Result run() {
        return switch (chain.verify()) {
            case ChainVerification.Intact(long entries, var head) ->
                new Result.Kept(entries + " entries" + (head == null ? "" : "; head " + head));
            case ChainVerification.Broken broken -> new Result.Broken(broken.explanation());
        };
    }
}
