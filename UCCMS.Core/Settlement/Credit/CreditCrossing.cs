using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>Which threshold is crossed.</summary>
public enum CreditThreshold
{
    /// <summary>A share of the credit limit is used.</summary>
    LimitNear,

    /// <summary>More than the credit limit is used.</summary>
    LimitExceeded,

    /// <summary>The deposit of an Advance customer is low.</summary>
    DepositLow,
}

/// <summary>
/// A threshold was crossed, by which act and when. There is one for each crossing: the next comes only after the figure went
/// back over the threshold. Offices are told once.
/// </summary>
public sealed class CreditCrossing : IVersioned, IAuditedDocument
{
    private CreditCrossing()
    {
    }

    public CreditCrossingId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CreditThreshold Kind { get; private set; }

    /// <summary>From 1, for each contract and kind.</summary>
    public int Number { get; private set; }

    /// <summary>The act that crossed it, as in the ledger; none where a limit or a threshold changed.</summary>
    public LedgerAct? Act { get; private set; }

    /// <summary>What caused the act: “receipt/0195…”.</summary>
    public string Cause { get; private set; } = string.Empty;

    /// <summary>Used of the limit, or the deposit.</summary>
    public Money Figure { get; private set; }

    public Money Threshold { get; private set; }

    public DateTime CrossedAtUtc { get; private set; }

    /// <summary>When the figure went back.</summary>
    public DateTime? ClearedAtUtc { get; private set; }

    public DateTime? LetterQueuedAtUtc { get; private set; }

    public long Version { get; private set; }

    public bool IsOpen => ClearedAtUtc is null;

    public string AuditKey => Contract.AuditKeyOf(ContractId);

    public string AuditTitle => $"{Words.Of(Kind)} of contract {ContractNumber}: {Figure} against {Threshold}";

    internal static CreditCrossing Of(WatchedContract contract, Crossable crossed, int number, JournalHead? act, DateTime utcNow) => new()
    {
        Id = CreditCrossingId.New(),
        ContractId = contract.Id,
        ContractNumber = contract.Number,
        Kind = crossed.Kind,
        Number = number,
        Act = act?.Act,
        Cause = act?.Cause ?? string.Empty,
        Figure = crossed.Figure,
        Threshold = crossed.Threshold,
        CrossedAtUtc = utcNow,
    };

    internal void Clear(DateTime utcNow) => ClearedAtUtc = utcNow;

    internal void MarkLetterQueued(DateTime utcNow) => LetterQueuedAtUtc = utcNow;
}

/// <summary>A threshold of a contract and on which side of it the figure is.</summary>
internal sealed record Crossable(CreditThreshold Kind, Money Figure, Money Threshold, bool IsOver)
{
    public static IEnumerable<Crossable> Of(WatchedContract contract, int percent, Money low)
    {
        if (contract.Deposit is { } deposit)
        {
            var least = contract.Low ?? low;
            yield return new(CreditThreshold.DepositLow, deposit, least, deposit < least);
        }
        else if (contract.Limit is { } limit)
        {
            var used = contract.Figures.Used;
            yield return new(CreditThreshold.LimitNear, used, new Money((long)((Int128)limit.Paise * percent / 100)), CreditStanding.Reaches(limit, used, percent));
            yield return new(CreditThreshold.LimitExceeded, used, limit, used > limit);
        }
    }
}

/// <summary>Below what the deposit of one Advance contract is low, from a day on; in place of the setting for all.</summary>
public sealed class DepositThreshold : IAuditedDocument, IOfficeOwned
{
    private DepositThreshold()
    {
    }

    public Guid Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public Money Amount { get; private set; }

    /// <summary>The latest counts.</summary>
    public DateTime SetAtUtc { get; private set; }

    public string SetByName { get; private set; } = string.Empty;

    public string AuditKey => Contract.AuditKeyOf(ContractId);

    public string AuditTitle => $"Low deposit of contract {ContractNumber}: below {Amount}";

    /// <exception cref="RuleViolation">deposit.not-advance, deposit.threshold, office.not-yours</exception>
    public static DepositThreshold Set(Contract contract, Money amount, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(contract.NodalOfficeId);
        RuleViolation.Unless(contract.IsAdvance, "deposit.not-advance", $"Contract {contract.Number} is not paid from a deposit.");
        RuleViolation.Unless(amount >= Money.Zero && amount <= CreditLimit.Most, "deposit.threshold", $"The threshold lies between nothing and {CreditLimit.Most}.", nameof(Amount));
        return new()
        {
            Id = Guid.CreateVersion7(),
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            OwningOfficeId = contract.NodalOfficeId,
            NodalOfficeId = contract.NodalOfficeId,
            Amount = amount,
            SetAtUtc = utcNow,
            SetByName = actor.Name,
        };
    }
}
