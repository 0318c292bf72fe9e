using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// The notes of one location when the discount of its period changes. Compared is what was issued with what earlier late
/// locations changed already; notes for other reasons stay as they are.
/// </summary>
/// <param name="location">As it should have been billed.</param>
/// <param name="documents">What was issued for it: at least one.</param>
/// <param name="notes">On these documents.</param>
internal sealed class LateDifference(LocationPreview location, IReadOnlyList<NotableDocument> documents, IReadOnlyList<GstNote> notes)
{
    public LocationImpact Of(IReadOnlyList<ConsolidationLine> lines, PeriodLines words, bool roundToRupee)
    {
        var corrected = Corrected(lines, words, roundToRupee);
        var (before, after, drafts) = (Money.Zero, Money.Zero, new List<NoteDraft>());
        string? obstacle = null;
        foreach (var document in documents)
        {
            var standing = DocumentStanding.Of(document, notes);
            var basis = standing with { Now = DocumentStanding.Of(document, notes.Where(n => n.Reason == NoteReason.DiscountChangedByLateLocation)).Now };
            (before, after) = (before + basis.Now.Payable, after + corrected[document].Payable);
            if ((corrected[document] - basis.Now).IsNothing)
            {
                continue;
            }

            var needed = NoteFigures.Corrected(basis, standing.Parties, corrected[document]).Select(n => n with { Shares = [.. n.Shares.Select(s => s with { Standing = standing })] }).ToList();
            obstacle ??= needed.All(n => !n.IsCredit || standing.Covers(n.Figures)) ? null : $"Of {document.Number} less stands than this change would credit, because of other notes on it. Correct that document by itself.";
            drafts.AddRange(needed);
        }

        return new(location.Supply.OfficeId, location.Supply.OfficeName, before, after, drafts, obstacle);
    }

    // Lines of a nature that was not billed there join the document that was.
    private Dictionary<NotableDocument, DocumentFigures> Corrected(IReadOnlyList<ConsolidationLine> lines, PeriodLines words, bool roundToRupee)
    {
        var byDocument = documents.ToDictionary(d => d, _ => new List<ValueLine>());
        foreach (var made in LocationDocument.For(documents[0].Parties.RecipientGstin is not null, lines))
        {
            var document = documents.FirstOrDefault(d => (d.Kind == DocumentKind.BillOfSupply) == made.IsBillOfSupply) ?? documents[0];
            byDocument[document].AddRange(made.Lines.Select(words.Of));
        }

        return byDocument.ToDictionary(d => d.Key, d => DocumentFigures.Computed(d.Value, TaxedBy(d.Key, d.Value), roundToRupee));
    }

    // On a bill of supply that must take a taxable line the supply is no longer exempt.
    private static NoteSupply TaxedBy(NotableDocument document, List<ValueLine> lines) =>
        document.Parties.TaxedBy is { Kind: Tax.SupplyKind.Exempt } supply && lines.Exists(l => !l.BearsNoTax) ? supply with { Kind = Tax.SupplyKind.Regular } : document.Parties.TaxedBy;
}
