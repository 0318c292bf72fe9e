using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The circle of the nodal office approves a contract's own discount.</summary>
[Requires(Permissions.ApproveRateOverride)]
public sealed class ApproveContractDiscount(IContractsStore contracts) : IUseCase<ApproveContractDiscount.Input, Done>
{
    public sealed record Input(DiscountOrderId Discount);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var order = await contracts.GetDiscountAsync(input.Discount, ct);
        RuleViolation.Unless(order.ContractId is not null, "discount.approved", "An order of the Directorate needs no approval here.");
        var contract = await contracts.GetAsync(order.ContractId!.Value, ct);
        var offices = await contracts.OfficesAsync([contract.NodalOfficeId], ct);
        actor.RequireOffice(offices[contract.NodalOfficeId].CircleId ?? contract.ApprovingOfficeId);
        order.Approve(actor);
        return Done.Value;
    }
}
