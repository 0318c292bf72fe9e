using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Invoicing.LocationDraftAction;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// What one booking location says about one period of a contract: its own verified bookings beside APT's invoice and the
/// reasons of every rupee between them. Verified, endorsed and accepted by different people (SOP 4.A).
/// </summary>
public sealed class LocationDraft : IVersioned, IAuditedDocument, IOfficeOwned
{
    /// <summary>Stands for the endorser where the circle has switched endorsement off.</summary>
    public const string NotRequired = "not required";

    private readonly List<DraftLine> _lines = [];
    private readonly List<DraftReason> _reasons = [];
    private readonly List<ProvisionalRate> _rates = [];

    private LocationDraft()
    {
    }

    public LocationDraftId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public DateOnly BillingDate { get; private set; }

    /// <summary>The booking location.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public LocationDraftStatus Status { get; private set; }

    /// <summary>When the Nodal Office handed APT's invoice to this location.</summary>
    public DateTime SentAtUtc { get; private set; }

    /// <summary>When the location first opened it.</summary>
    public DateTime? SeenAtUtc { get; private set; }

    public string? PreparedBy { get; private set; }

    public string? EndorsedBy { get; private set; }

    public string? AcceptedBy { get; private set; }

    public DateTime? SubmittedAtUtc { get; private set; }

    /// <summary>Why the last return was made; gone with the next submission.</summary>
    public string? ReturnRemark { get; private set; }

    /// <summary>The person's reason for what no finding explains.</summary>
    public string? UnexplainedReason { get; private set; }

    /// <summary>Frozen at submission; empty while drafting, when the figures are live.</summary>
    public IReadOnlyList<DraftLine> Lines => _lines;

    /// <summary>Frozen with the lines; their amounts add up to <see cref="Gap"/>.</summary>
    public IReadOnlyList<GapReason> Reasons => [.. _reasons.OrderBy(r => r.Position).Select(r => r.Reason)];

    /// <summary>Given at the hand-over, when APT's totals of all locations are known.</summary>
    public IReadOnlyList<ProvisionalRate> Rates => _rates;

    /// <summary>The location's own total with tax at the provisional rate; frozen with the lines.</summary>
    public Money OwnTotal { get; private set; }

    public Money AptTotal { get; private set; }

    public Money Gap => AptTotal - OwnTotal;

    public long Version { get; private set; }

    public BillingPeriod Period => new(PeriodFrom, PeriodTo, BillingDate);

    public string AuditKey => AuditKeyOf(Id);

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"Draft of office {OwningOfficeId}, contract {ContractNumber}, {Period}");

    /// <summary>The key of its audit records.</summary>
    public static string AuditKeyOf(LocationDraftId id) => $"location-draft/{id.Value}";

    public static LocationDraft HandOver(ContractId contract, string contractNumber, BillingPeriod period, OfficeId location, OfficeId nodalOffice, IEnumerable<ProvisionalRate> rates, DateTime utcNow)
    {
        var draft = new LocationDraft
        {
            Id = LocationDraftId.New(),
            ContractId = contract,
            ContractNumber = contractNumber,
            PeriodFrom = period.From,
            PeriodTo = period.To,
            BillingDate = period.BillingDate,
            OwningOfficeId = location,
            NodalOfficeId = nodalOffice,
            SentAtUtc = utcNow,
        };
        draft._rates.AddRange(rates.Select(r => r with { })); // each draft keeps rows of its own
        return draft;
    }

    /// <summary>APT sent one more invoice of the period: the location looks again, with the rates of the new totals.</summary>
    /// <exception cref="RuleViolation">draft.already-submitted</exception>
    public void HandOverAgain(IEnumerable<ProvisionalRate> rates, DateTime utcNow)
    {
        RuleViolation.Unless(Status == LocationDraftStatus.Drafting, "draft.already-submitted", $"The draft of office {OwningOfficeId} is {Words.Of(Status).ToLowerInvariant()}; return it first, then hand over the new invoice.");
        _rates.Clear();
        _rates.AddRange(rates.Select(r => r with { }));
        (SentAtUtc, SeenAtUtc) = (utcNow, null);
    }

    /// <summary>Stamps the first opening by the location itself; anybody else's leaves no trace.</summary>
    public void Open(Actor actor, DateTime utcNow)
    {
        if (actor.OfficeId == OwningOfficeId)
        {
            SeenAtUtc ??= utcNow;
        }
    }

    /// <summary>Freezes lines and reasons.</summary>
    /// <param name="actor">At the location; becomes the draft's maker.</param>
    /// <param name="comparison">The figures as they are now.</param>
    /// <param name="unexplainedReason">Needed where something stays unexplained.</param>
    /// <param name="endorsementRequired">The circle's setting; when off, the draft is endorsed at once.</param>
    /// <param name="utcNow">The instant of the act.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, draft.unexplained, draft.reasons-do-not-add-up</exception>
    public void SubmitWith(Actor actor, DraftComparison comparison, string? unexplainedReason, bool endorsementRequired, DateTime utcNow)
    {
        actor.RequireOffice(OwningOfficeId);
        Move(Submit, actor);
        RuleViolation.Unless(
            !comparison.Gap.NeedsReason || !string.IsNullOrWhiteSpace(unexplainedReason),
            "draft.unexplained",
            $"{comparison.Gap.Unexplained} of the difference to APT is explained by no finding. Give the reason, then submit.",
            nameof(UnexplainedReason));
        RuleViolation.Unless(comparison.Gap.AddsUp, "draft.reasons-do-not-add-up", "The reasons do not add up to the difference; open the draft again.");
        Freeze(comparison);
        UnexplainedReason = comparison.Gap.NeedsReason ? unexplainedReason!.Trim() : null;
        (PreparedBy, SubmittedAtUtc, ReturnRemark) = (actor.PersonId, utcNow, null);
        if (!endorsementRequired)
        {
            (Status, EndorsedBy) = (LocationDraftLifecycle.Table.Next(Status, Endorse).To, NotRequired);
        }
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, draft.maker-is-checker</exception>
    public void EndorseBy(Actor actor)
    {
        Decide(Endorse, actor);
        EndorsedBy = actor.PersonId;
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, draft.maker-is-checker</exception>
    public void AcceptBy(Actor actor)
    {
        RequireNodalOffice(actor);
        Decide(Accept, actor);
        AcceptedBy = actor.PersonId;
    }

    /// <summary>Back to the location with a remark; its figures are live again.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, draft.remark, draft.maker-is-checker</exception>
    public void ReturnBy(Actor actor, string remark)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(remark), "draft.remark", "Say what the location is to correct.", nameof(ReturnRemark));
        if (Status == LocationDraftStatus.Endorsed)
        {
            RequireNodalOffice(actor);
        }

        Decide(Return, actor);
        ReturnRemark = remark.Trim();
        (PreparedBy, EndorsedBy, SubmittedAtUtc, UnexplainedReason) = (null, null, null, null);
        (OwnTotal, AptTotal) = (Money.Zero, Money.Zero);
        _lines.Clear();
        _reasons.Clear();
    }

    /// <summary>Its GST invoice was issued.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed</exception>
    public void MarkInvoiced() => Status = LocationDraftLifecycle.Table.Next(Status, Invoice).To;

    private void Freeze(DraftComparison comparison)
    {
        _lines.Clear();
        _lines.AddRange(comparison.Lines);
        _reasons.Clear();
        _reasons.AddRange(comparison.Gap.Reasons.Select((r, at) => new DraftReason(at, r.Code, r.Sentence, r.ArticleCount, r.Amount)));
        (AptTotal, OwnTotal) = (comparison.AptTotal, comparison.OwnTotal);
    }

    private void Decide(LocationDraftAction action, Actor actor)
    {
        RuleViolation.Unless(
            !string.Equals(actor.PersonId, PreparedBy, StringComparison.Ordinal) && !(action == Accept && string.Equals(actor.PersonId, EndorsedBy, StringComparison.Ordinal)),
            "draft.maker-is-checker",
            "Who prepared or endorsed a draft cannot decide it, whatever post they hold; another person must.");
        Move(action, actor);
    }

    private void Move(LocationDraftAction action, Actor actor)
    {
        var move = LocationDraftLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        Status = move.To;
    }

    private void RequireNodalOffice(Actor actor) => actor.RequireOffice(NodalOfficeId);
}

/// <summary>A <see cref="GapReason"/> as it was frozen, in its order.</summary>
public sealed record DraftReason(int Position, GapReasonCode Code, string Sentence, int ArticleCount, Money Amount)
{
    public GapReason Reason => new(Code, Sentence, ArticleCount, Amount);
}
