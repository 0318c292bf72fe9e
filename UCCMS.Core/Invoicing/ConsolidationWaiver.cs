using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>What the Nodal Office asks leave for.</summary>
public enum WaiverKind
{
    /// <summary>To consolidate without a location's draft; APT's figures stand in. The Divisional Office decides.</summary>
    MissingLocation,

    /// <summary>To give a group and class another rate than the schedule. The Circle Office decides.</summary>
    RateOverride,
}

/// <summary>How far it has come.</summary>
public enum WaiverStatus
{
    Requested,
    Approved,
    Refused,
}

/// <summary>A request of the Nodal Office to depart from the rule in one consolidation, decided by a higher office with a reason.</summary>
public sealed class ConsolidationWaiver : IVersioned, IAuditedDocument, IOfficeOwned
{
    private ConsolidationWaiver()
    {
    }

    public ConsolidationWaiverId Id { get; private set; }

    public WaiverKind Kind { get; private set; }

    public WaiverStatus Status { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The missing location.</summary>
    public OfficeId? LocationOfficeId { get; private set; }

    /// <summary>The discount group whose rate is overridden.</summary>
    public string? DiscountGroup { get; private set; }

    public TrafficClass TrafficClass { get; private set; }

    public Percent? Rate { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public string RequestedBy { get; private set; } = string.Empty;

    public DateTime RequestedAtUtc { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecisionReason { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"consolidation-waiver/{Id.Value}";

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"{Subject} of contract {ContractNumber}, {PeriodFrom:dd-MMM-yyyy} to {PeriodTo:dd-MMM-yyyy}");

    /// <summary>In words: “Consolidation without office 10001234”, “Rate 35% for Speed Post document, non-town traffic”.</summary>
    public string Subject => Kind == WaiverKind.MissingLocation
        ? $"Consolidation without the draft of office {LocationOfficeId}"
        : $"Rate {Rate} for {Contracts.DiscountGroup.NameOf(DiscountGroup ?? string.Empty, TrafficClass)}";

    private string DecidingRight => Kind == WaiverKind.MissingLocation ? Permissions.ApproveMissingLocation : Permissions.ApproveRateOverride;

    public static ConsolidationWaiver ForMissing(LocationDraft draft, string reason, Actor actor, DateTime utcNow)
    {
        var waiver = Request(WaiverKind.MissingLocation, draft.ContractId, draft.ContractNumber, draft.Period, draft.NodalOfficeId, reason, actor, utcNow);
        waiver.LocationOfficeId = draft.OwningOfficeId;
        return waiver;
    }

    /// <exception cref="RuleViolation">waiver.reason, waiver.rate</exception>
    public static ConsolidationWaiver ForRate(ContractId contract, string contractNumber, BillingPeriod period, OfficeId nodalOffice, RateOverride rate, string reason, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(rate.Rate >= Percent.Zero && rate.Rate <= Percent.Of(100), "waiver.rate", "A discount rate lies between 0% and 100%.", nameof(Rate));
        var waiver = Request(WaiverKind.RateOverride, contract, contractNumber, period, nodalOffice, reason, actor, utcNow);
        (waiver.DiscountGroup, waiver.TrafficClass, waiver.Rate) = (rate.Group, rate.TrafficClass, rate.Rate);
        return waiver;
    }

    /// <exception cref="RuleViolation">waiver.decided, waiver.maker-is-checker, waiver.reason, permission.missing</exception>
    public void Decide(bool approve, string reason, Actor actor, DateTime utcNow)
    {
        actor.Require(DecidingRight);
        RuleViolation.Unless(Status == WaiverStatus.Requested, "waiver.decided", $"This was {Words.Of(Status).ToLowerInvariant()} already.");
        RuleViolation.Unless(!string.Equals(actor.PersonId, RequestedBy, StringComparison.Ordinal), "waiver.maker-is-checker", "Who asked for it cannot approve it, whatever post they hold.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "waiver.reason", "Give the reason of your decision.", nameof(Reason));
        (Status, DecidedBy, DecisionReason, DecidedAtUtc) = (approve ? WaiverStatus.Approved : WaiverStatus.Refused, actor.PersonId, reason.Trim(), utcNow);
    }

    private static ConsolidationWaiver Request(WaiverKind kind, ContractId contract, string contractNumber, BillingPeriod period, OfficeId nodalOffice, string reason, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(nodalOffice);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "waiver.reason", "Give the reason.", nameof(Reason));
        return new()
        {
            Id = ConsolidationWaiverId.New(),
            Kind = kind,
            ContractId = contract,
            ContractNumber = contractNumber,
            PeriodFrom = period.From,
            PeriodTo = period.To,
            OwningOfficeId = nodalOffice,
            NodalOfficeId = nodalOffice,
            Reason = reason.Trim(),
            RequestedBy = actor.PersonId,
            RequestedAtUtc = utcNow,
        };
    }
}
