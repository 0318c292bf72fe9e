using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// Gives an account, a tax head or a product its e-Lekha head from a day on. A head that was confirmed changes today or later;
/// a placeholder is replaced from any day, since nothing was reported under it.
/// </summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class ChangeAccountHead(IAccountHeadsStore heads, TimeProvider time) : IUseCase<ChangeAccountHead.Input, AccountHeadId>
{
    /// <param name="Component">The tax head or value; none for an account with one head.</param>
    /// <param name="Product">Only with value; none for every product without a head of its own.</param>
    public sealed record Input(LedgerAccount Account, ComponentKind? Component, string? Product, string Code, string Description, DateOnly From, string Source);

    /// <exception cref="RuleViolation">account-head.*, product.unknown</exception>
    public async Task<AccountHeadId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var named = new NamedHead(input.Account, input.Component, input.Product, input.Code, input.Description, input.From, input.Source);
        var (head, isNew) = named.Name(await heads.OfAsync(input.Account, ct), IndianTime.Today(time));
        if (head.Product is { } product)
        {
            await heads.RequireProductAsync(product, ct);
        }

        if (isNew)
        {
            heads.Add(head);
        }

        return head.Id;
    }
}
