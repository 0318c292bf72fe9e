using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>Where a proposed credit limit stands.</summary>
public enum CreditLimitStatus
{
    Proposed,

    /// <summary>It holds from its day on, until a later one.</summary>
    Approved,

    Rejected,
}

/// <summary>What the Nodal Office proposes.</summary>
/// <param name="Amount">Zero: no credit at all.</param>
/// <param name="From">First day on which it holds.</param>
/// <param name="Reason">Order, or why.</param>
/// <param name="Exemption">Letter of the authority that exempts the customer from a guarantee; none where one is asked for.</param>
public sealed record CreditLimitEntry(Money Amount, DateOnly From, string Reason, string? Exemption = null);

/// <summary>
/// Up to what a BNPL contract may owe, from a day on: proposed by its Nodal Office, approved by the office that approves the
/// contract. A later one takes its place; none is changed.
/// </summary>
public sealed class CreditLimit : IVersioned, IAuditedDocument, IOfficeOwned
{
    /// <summary>One hundred crore rupees.</summary>
    public static readonly Money Most = Money.FromRupees(1_000_000_000);

    private CreditLimit()
    {
    }

    public CreditLimitId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The division or circle office that decides.</summary>
    public OfficeId ApprovingOfficeId { get; private set; }

    public Money Amount { get; private set; }

    public DateOnly From { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    /// <summary>Letter that exempts the customer from a guarantee.</summary>
    public string? Exemption { get; private set; }

    public CreditLimitStatus Status { get; private set; }

    public string ProposedBy { get; private set; } = string.Empty;

    public string ProposedByName { get; private set; } = string.Empty;

    public DateTime ProposedAtUtc { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? DecisionRemark { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => Contract.AuditKeyOf(ContractId);

    public string AuditTitle => $"Credit limit of contract {ContractNumber}, {Amount} from {IndianTime.Show(From)}";

    /// <exception cref="RuleViolation">credit.not-bnpl, credit.amount, credit.reason, credit.exemption, credit.from, contract.not-active, office.not-yours</exception>
    public static CreditLimit Propose(Contract contract, CreditLimitEntry entry, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(contract.NodalOfficeId);
        CreditContract.Require(contract);
        RuleViolation.Unless(entry.Amount >= Money.Zero && entry.Amount <= Most, "credit.amount", $"A credit limit lies between nothing and {Most}.", nameof(Amount));
        RuleViolation.Unless(entry.Reason.Trim().Length is > 0 and <= 500, "credit.reason", "Name the order, or say why, in at most 500 characters.", nameof(Reason));
        RuleViolation.Unless((entry.Exemption?.Trim().Length ?? 0) <= 200, "credit.exemption", "Name the letter in at most 200 characters.", nameof(Exemption));
        RuleViolation.Unless(entry.From <= contract.To, "credit.from", $"The contract ends on {IndianTime.Show(contract.To)}.", nameof(From));
        return new CreditLimit
        {
            Id = CreditLimitId.New(),
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            OwningOfficeId = contract.NodalOfficeId,
            NodalOfficeId = contract.NodalOfficeId,
            ApprovingOfficeId = contract.ApprovingOfficeId,
            Amount = entry.Amount,
            From = entry.From,
            Reason = entry.Reason.Trim(),
            Exemption = string.IsNullOrWhiteSpace(entry.Exemption) ? null : entry.Exemption.Trim(),
            ProposedBy = actor.PersonId,
            ProposedByName = actor.Name,
            ProposedAtUtc = utcNow,
        };
    }

    /// <param name="contract">Its own: who approves the contract decides.</param>
    /// <param name="remark">Why it is rejected; none approves it.</param>
    /// <param name="actor">Never who proposed it.</param>
    /// <param name="utcNow">Of the decision.</param>
    /// <exception cref="RuleViolation">credit.decided, credit.maker-is-checker, credit.remark, office.not-yours, permission.missing</exception>
    public void Decide(Contract contract, string? remark, Actor actor, DateTime utcNow)
    {
        contract.RequireApprovingOffice(actor);
        RuleViolation.Unless(Status == CreditLimitStatus.Proposed, "credit.decided", $"This credit limit is {Words.Of(Status).ToLowerInvariant()} already.");
        RuleViolation.Unless(actor.PersonId != ProposedBy, "credit.maker-is-checker", "Who proposed a credit limit does not decide on it, whatever post they hold.");
        RuleViolation.Unless(remark is null || remark.Trim().Length is > 0 and <= 500, "credit.remark", "Say why, in at most 500 characters.", "Remark");
        Status = remark is null ? CreditLimitStatus.Approved : CreditLimitStatus.Rejected;
        (DecidedBy, DecidedByName, DecidedAtUtc, DecisionRemark) = (actor.PersonId, actor.Name, utcNow, remark?.Trim());
    }

    /// <summary>The one that holds on a day; of two from the same day the one approved last.</summary>
    public static CreditLimit? On(IEnumerable<CreditLimit> limits, DateOnly day) => limits
        .Where(l => l.Status == CreditLimitStatus.Approved && l.From <= day)
        .OrderBy(l => l.From).ThenBy(l => l.DecidedAtUtc).LastOrDefault();
}

/// <summary>Which contracts have credit.</summary>
internal static class CreditContract
{
    /// <exception cref="RuleViolation">credit.not-bnpl, contract.not-active</exception>
    public static void Require(Contract contract)
    {
        RuleViolation.Unless(!contract.IsAdvance, "credit.not-bnpl", $"Contract {contract.Number} is paid from a deposit; only book-now-pay-later contracts have credit.");
        RuleViolation.Unless(contract.IsApproved, "contract.not-active", $"Contract {contract.Number} is {Words.Of(contract.Status).ToLowerInvariant()}; credit comes with an approved contract.");
    }
}
