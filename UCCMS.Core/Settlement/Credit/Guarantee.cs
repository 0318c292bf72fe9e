using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>What secures the credit of a customer.</summary>
public enum GuaranteeKind
{
    BankGuarantee,

    /// <summary>Cash, demand draft or cheque, pledged.</summary>
    PledgedDeposit,
}

/// <summary>Where a guarantee stands; that it has expired follows from its last day.</summary>
public enum GuaranteeStatus
{
    InForce,

    /// <summary>The bank was asked to pay.</summary>
    Invoked,

    /// <summary>Given back to the customer.</summary>
    Released,
}

/// <summary>A guarantee as it is entered.</summary>
/// <param name="Kind">Of a bank, or pledged.</param>
/// <param name="Number">Of the guarantee or instrument.</param>
/// <param name="Bank">That gives it.</param>
/// <param name="Amount">Up to which it stands in.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="ClaimBy">Last day on which a claim reaches the bank; never before the last day.</param>
public sealed record GuaranteeEntry(GuaranteeKind Kind, string Number, string Bank, Money Amount, DateOnly From, DateOnly To, DateOnly ClaimBy);

/// <summary>A bank guarantee or pledged deposit of a BNPL contract, kept by its Nodal Office.</summary>
public sealed class Guarantee : IVersioned, IAuditedDocument, IOfficeOwned
{
    private Guarantee()
    {
    }

    public GuaranteeId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public GuaranteeKind Kind { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public string Bank { get; private set; } = string.Empty;

    public Money Amount { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public DateOnly ClaimBy { get; private set; }

    public GuaranteeStatus Status { get; private set; }

    /// <summary>Claimed from the bank; none while it was not invoked.</summary>
    public Money? Claimed { get; private set; }

    /// <summary>When it was invoked or released.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why it was extended, invoked or released, the latest.</summary>
    public string? Remark { get; private set; }

    public string ChangedByName { get; private set; } = string.Empty;

    public DateTime ChangedAtUtc { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"guarantee/{Id.Value}";

    public string AuditTitle => $"{Words.Of(Kind)} {Number} of {Bank}, {Amount}, contract {ContractNumber}";

    /// <exception cref="RuleViolation">credit.not-bnpl, guarantee.number, guarantee.bank, guarantee.amount, guarantee.dates, guarantee.claim, office.not-yours</exception>
    public static Guarantee Enter(Contract contract, GuaranteeEntry entry, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(contract.NodalOfficeId);
        CreditContract.Require(contract);
        RuleViolation.Unless(entry.Number.Trim().Length is > 0 and <= 50, "guarantee.number", "Enter the number of the guarantee, at most 50 characters.", nameof(Number));
        RuleViolation.Unless(entry.Bank.Trim().Length is > 0 and <= 150, "guarantee.bank", "Enter the bank and its branch, at most 150 characters.", nameof(Bank));
        RuleViolation.Unless(entry.Amount > Money.Zero && entry.Amount <= CreditLimit.Most, "guarantee.amount", $"The amount is more than nothing and at most {CreditLimit.Most}.", nameof(Amount));
        RequireDates(entry.From, entry.To, entry.ClaimBy);
        var guarantee = new Guarantee
        {
            Id = GuaranteeId.New(),
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            OwningOfficeId = contract.NodalOfficeId,
            NodalOfficeId = contract.NodalOfficeId,
            Kind = entry.Kind,
            Number = entry.Number.Trim().ToUpperInvariant(),
            Bank = entry.Bank.Trim(),
            Amount = entry.Amount,
            From = entry.From,
            To = entry.To,
            ClaimBy = entry.ClaimBy,
        };
        guarantee.Note(null, actor, utcNow);
        return guarantee;
    }

    /// <summary>The bank's letter gives it a later last day.</summary>
    /// <exception cref="RuleViolation">guarantee.closed, guarantee.dates, guarantee.claim, guarantee.remark, office.not-yours</exception>
    public void Extend(DateOnly to, DateOnly claimBy, string letter, Actor actor, DateTime utcNow)
    {
        RequireOpen(actor);
        RuleViolation.Unless(to > To, "guarantee.dates", $"It is valid until {IndianTime.Show(To)}; an extension ends later.", nameof(To));
        RequireDates(From, to, claimBy);
        RequireRemark(letter);
        (To, ClaimBy) = (to, claimBy);
        Note(letter, actor, utcNow);
    }

    /// <summary>The bank is asked to pay; the letter of invocation is made from this.</summary>
    /// <exception cref="RuleViolation">guarantee.closed, guarantee.claimed, guarantee.too-late, guarantee.remark, office.not-yours</exception>
    public void Invoke(Money claimed, string reason, Actor actor, DateTime utcNow)
    {
        RequireOpen(actor);
        var today = IndianTime.DateOf(utcNow);
        RuleViolation.Unless(today <= ClaimBy, "guarantee.too-late", $"Claims reached the bank until {IndianTime.Show(ClaimBy)}.");
        RuleViolation.Unless(claimed > Money.Zero && claimed <= Amount, "guarantee.claimed", $"Claim more than nothing and at most {Amount}.", nameof(Claimed));
        RequireRemark(reason);
        (Status, Claimed, ClosedOn) = (GuaranteeStatus.Invoked, claimed, today);
        Note(reason, actor, utcNow);
    }

    /// <summary>It goes back to the customer.</summary>
    /// <exception cref="RuleViolation">guarantee.closed, guarantee.remark, office.not-yours</exception>
    public void Release(string reason, Actor actor, DateTime utcNow)
    {
        RequireOpen(actor);
        RequireRemark(reason);
        (Status, ClosedOn) = (GuaranteeStatus.Released, IndianTime.DateOf(utcNow));
        Note(reason, actor, utcNow);
    }

    public bool IsInForce(DateOnly day) => Status == GuaranteeStatus.InForce && From <= day && day <= To;

    public bool IsExpired(DateOnly day) => Status == GuaranteeStatus.InForce && To < day;

    private static void RequireDates(DateOnly from, DateOnly to, DateOnly claimBy)
    {
        RuleViolation.Unless(from <= to, "guarantee.dates", "The last day is not before the first.", nameof(To));
        RuleViolation.Unless(claimBy >= to, "guarantee.claim", "The last day of claims is not before the last day of the guarantee.", nameof(ClaimBy));
    }

    private static void RequireRemark(string remark) =>
        RuleViolation.Unless(remark.Trim().Length is > 0 and <= 500, "guarantee.remark", "Name the letter, or say why, in at most 500 characters.", nameof(Remark));

    private void RequireOpen(Actor actor)
    {
        actor.RequireOffice(NodalOfficeId);
        RuleViolation.Unless(Status == GuaranteeStatus.InForce, "guarantee.closed", $"This guarantee is {Words.Of(Status).ToLowerInvariant()} since {IndianTime.Show(ClosedOn ?? To)}.");
    }

    private void Note(string? remark, Actor actor, DateTime utcNow) => (Remark, ChangedByName, ChangedAtUtc) = (remark?.Trim(), actor.Name, utcNow);
}
