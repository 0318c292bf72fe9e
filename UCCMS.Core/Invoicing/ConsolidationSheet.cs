using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>One location on the sheet: its draft, or that none has come.</summary>
public sealed record SheetLocation(OfficeId OfficeId, string OfficeName, LocationDraftId? DraftId, LocationDraftStatus? Status, WaiverStatus? Waiver)
{
    /// <summary>Its draft was accepted, or the Divisional Office agreed to go on without it.</summary>
    public bool IsReady => Status is LocationDraftStatus.Accepted or LocationDraftStatus.Invoiced || Waiver == WaiverStatus.Approved;

    public string Standing => (Status, Waiver) switch
    {
        (LocationDraftStatus.Accepted or LocationDraftStatus.Invoiced, _) => "Accepted",
        (_, WaiverStatus.Approved) => "Not received: APT's figures approved",
        (_, WaiverStatus.Requested) => "Not received: approval asked for",
        (LocationDraftStatus.Submitted, _) => "With the Divisional Office",
        (LocationDraftStatus.Endorsed, _) => "To be accepted",
        (null, _) => "Not handed over",
        _ => "Not received",
    };
}

/// <summary>Everything a Nodal Office looks at before it consolidates: who has submitted, and the basis of the computation.</summary>
public sealed record ConsolidationSheet(Contract Contract, BillingPeriod Period, IReadOnlyList<SheetLocation> Locations, IReadOnlyList<ConsolidationWaiver> Waivers, ConsolidationBasis Basis)
{
    /// <summary>They came to the contract after the period was handed over, or it was not yet.</summary>
    public IEnumerable<SheetLocation> WithoutDraft => Locations.Where(l => l.DraftId is null);

    public bool IsComplete => Locations.Count > 0 && Locations.All(l => l.IsReady);

    /// <exception cref="RuleViolation">drafts.not-all-accepted: names the locations.</exception>
    public void RequireComplete() => RuleViolation.Unless(
        IsComplete,
        "drafts.not-all-accepted",
        Locations.Count == 0
            ? "No location has a draft of this period; hand over the APT invoice first."
            : $"These locations are not ready: {string.Join(", ", Locations.Where(l => !l.IsReady).Select(l => $"{l.OfficeName} ({l.Standing.ToLowerInvariant()})"))}. Accept their drafts, or ask the Divisional Office to go on without them.");
}
