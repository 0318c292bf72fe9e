using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>Key of a dated account head.</summary>
public readonly record struct AccountHeadId(Guid Value) : IEntityId<AccountHeadId, Guid>
{
    public static AccountHeadId New() => new(Guid.CreateVersion7());

    public static AccountHeadId From(Guid value) => new(value);
}

/// <summary>
/// The head under which an account of the ledger reaches e-Lekha, for a tax head or a product, from a date until a later one
/// begins. Heads that ship with the program are placeholders until the Accounts wing gives the real ones.
/// </summary>
public sealed class AccountHead : IAuditedDocument
{
    private AccountHead()
    {
    }

    public AccountHeadId Id { get; private set; }

    public LedgerAccount Account { get; private set; }

    /// <summary>The tax head or value; none where the account has one head for all.</summary>
    public ComponentKind? Component { get; private set; }

    /// <summary>Product code; none for every product without a head of its own.</summary>
    public string? Product { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Description { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    /// <summary>The order it rests on.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>False for a placeholder.</summary>
    public bool IsConfirmed { get; private set; }

    public string AuditKey => $"account-head/{Id.Value}";

    public string AuditTitle => $"Account head {Code} for {LedgerChart.NameOf(Account)}{(Product is null ? string.Empty : $", {Product}")} from {IndianTime.Show(From)}";

    /// <exception cref="RuleViolation">account-head.code, account-head.source</exception>
    public static AccountHead Of(LedgerAccount account, ComponentKind? component, string? product, string code, string description, DateOnly from, string source)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(code), "account-head.code", "Enter the head as e-Lekha knows it.", nameof(Code));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(source), "account-head.source", "Name the order that says so.", nameof(Source));
        RequireFits(account, component, product);
        return new AccountHead
        {
            Id = AccountHeadId.New(),
            Account = account,
            Component = component,
            Product = string.IsNullOrWhiteSpace(product) ? null : product.Trim(),
            Code = code.Trim(),
            Description = description.Trim(),
            From = from,
            Source = source.Trim(),
            IsConfirmed = true,
        };
    }

    /// <summary>What ships with the program, to be confirmed.</summary>
    public static AccountHead Placeholder(LedgerAccount account, ComponentKind? component, string description, DateOnly from)
    {
        var head = Of(account, component, null, $"TBC-{(component?.ToString() ?? account.ToString()).ToUpperInvariant()}", description, from, "Placeholder: to be confirmed by the PAF Wing");
        head.IsConfirmed = false;
        return head;
    }

    /// <summary>A placeholder becomes the head that an order names, from the same day; what was confirmed is never changed, a later head follows it.</summary>
    /// <exception cref="RuleViolation">account-head.same-day, account-head.code, account-head.source</exception>
    public void Confirm(string code, string description, string source)
    {
        RuleViolation.Unless(!IsConfirmed, "account-head.same-day", $"A head from {IndianTime.Show(From)} was entered already.", nameof(From));
        var confirmed = Of(Account, Component, Product, code, description, From, source);
        (Code, Description, Source, IsConfirmed) = (confirmed.Code, confirmed.Description, confirmed.Source, true);
    }

    /// <summary>The head in force on a day: that of the product before that of the component before that of the account; of several the latest.</summary>
    public static AccountHead? On(IEnumerable<AccountHead> heads, LedgerAccount account, Component? component, DateOnly day) => heads
        .Where(h => h.Account == account && h.From <= day)
        .Where(h => h.Component is null || h.Component == component?.Kind)
        .Where(h => h.Product is null || string.Equals(h.Product, component?.Product, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(h => h.Product is not null).ThenByDescending(h => h.Component is not null).ThenByDescending(h => h.From)
        .FirstOrDefault();

    // value stands by product, tax by head, round-off by itself; the other accounts have one head
    private static void RequireFits(LedgerAccount account, ComponentKind? component, string? product)
    {
        var fits = account switch
        {
            LedgerAccount.Revenue => component is ComponentKind.Net,
            LedgerAccount.GstPayable => component is { } kind && new Component(kind, string.Empty).IsTax,
            LedgerAccount.RoundOff => component is ComponentKind.RoundOff,
            _ => component is null,
        };
        RuleViolation.Unless(fits, "account-head.component", $"{LedgerChart.NameOf(account)} has no head of this kind.", nameof(Component));
        RuleViolation.Unless(string.IsNullOrWhiteSpace(product) || account == LedgerAccount.Revenue, "account-head.product", "Only value has a head by product.", nameof(Product));
    }
}
