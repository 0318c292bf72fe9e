using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>What a person enters of a head: for what it is, its code in e-Lekha, from which day and by which order.</summary>
/// <param name="Account">Of the accounts side.</param>
/// <param name="Component">The tax head or value; none for an account with one head.</param>
/// <param name="Product">Only with value; none for every product without a head of its own.</param>
/// <param name="Code">As e-Lekha knows it.</param>
/// <param name="Description">In words.</param>
/// <param name="From">First day.</param>
/// <param name="Source">The order it rests on.</param>
public sealed record NamedHead(LedgerAccount Account, ComponentKind? Component, string? Product, string Code, string Description, DateOnly From, string Source)
{
    /// <summary>Gives the account its head among those it had and will have.</summary>
    /// <param name="known">Of the account, also those named in the same act.</param>
    /// <param name="today">IST.</param>
    /// <returns>The head, and whether it is new.</returns>
    /// <exception cref="RuleViolation">account-head.past, account-head.same-day, account-head.code, account-head.source, account-head.component, account-head.product</exception>
    public (AccountHead Head, bool IsNew) Name(IEnumerable<AccountHead> known, DateOnly today)
    {
        var head = AccountHead.Of(Account, Component, Product, Code, Description, From, Source);
        var same = known.Where(h => h.Component == head.Component && string.Equals(h.Product, head.Product, StringComparison.OrdinalIgnoreCase)).ToList();
        RuleViolation.Unless(
            From >= today || !same.Exists(h => h.IsConfirmed), "account-head.past", "What was reported under the head in force stays; another head begins today or later.", nameof(From));
        if (same.Find(h => h.From == From) is { } placeholder)
        {
            placeholder.Confirm(Code, Description, Source);
            return (placeholder, false);
        }

        return (head, true);
    }
}
