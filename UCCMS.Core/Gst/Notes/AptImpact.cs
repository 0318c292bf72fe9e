using UCCMS.Core.Invoicing;

namespace UCCMS.Core.Gst.Notes;

/// <summary>A consolidation whose APT invoices were reported in filed returns: what notes bring them to what is due.</summary>
/// <param name="Consolidation">Prepared, not issued.</param>
/// <param name="Reported">The invoices of APT that returns were filed on.</param>
/// <param name="Locations">Of each, APT's figures and what is due.</param>
/// <param name="Drafts">Accepted, which the notes bill.</param>
public sealed record AptImpact(Consolidation Consolidation, IReadOnlyList<AptInvoice> Reported, IReadOnlyList<LocationImpact> Locations, IReadOnlyList<LocationDraftId> Drafts)
{
    public IReadOnlyList<NoteDraft> Notes => [.. Locations.SelectMany(l => l.Notes)];

    /// <summary>Why notes and not invoices.</summary>
    public string Why => AptReported.Sentence(Reported[0]);
}
