using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Turns what is asked for into notes: the same for the screen's preview and for the act.</summary>
public static class NotePlan
{
    /// <param name="request">What is asked for.</param>
    /// <param name="standings">Its documents, in the order of its items.</param>
    /// <param name="recipient">Whom a corrected document names; null where nothing changes in that.</param>
    /// <param name="roundToRupee">The setting of the payable amount.</param>
    /// <exception cref="RuleViolation">note.…: nothing to correct, above what stands, documents that are not alike.</exception>
    public static IReadOnlyList<NoteDraft> Of(NoteRequest request, IReadOnlyList<DocumentStanding> standings, NoteParties? recipient, bool roundToRupee)
    {
        RuleViolation.Unless(standings.Count > 0, "note.no-document", "Choose the document that is to be corrected.", "Invoices");
        RuleViolation.Unless(standings.All(s => s.Document.Context.ContractId == standings[0].Document.Context.ContractId), "note.not-alike", "One note corrects documents of one contract. Take the others on a note of their own.", "Invoices");
        RuleViolation.Unless(request.Kind is DocumentKind.CreditNote or DocumentKind.DebitNote, "note.kind", "Choose credit note or debit note.", "Kind");
        var items = standings.Zip(request.Items).ToList();
        return request.Mode switch
        {
            NoteMode.Whole => [NoteFigures.Whole(standings)],
            NoteMode.Amount => [NoteFigures.Partial(request.Kind, [.. items.Select(i => (i.First, NoteFigures.Spread(i.First, request.Kind, i.Second.Value ?? Money.Zero)))], roundToRupee)],
            NoteMode.ByLine => [NoteFigures.Partial(request.Kind, [.. items.Select(i => (i.First, TakenLines(i.First, i.Second.Lines)))], roundToRupee)],
            _ => [.. items.SelectMany(i => Corrected(i.First, i.Second.Lines, recipient, roundToRupee))],
        };
    }

    /// <summary>The lines a person can correct: as they stand, and those that notes have brought down to nothing.</summary>
    public static IReadOnlyList<ValueLine> LinesOf(DocumentStanding standing) =>
    [
        .. standing.Document.Issued.Lines.Concat(standing.Now.Lines).DistinctBy(l => l.Key)
            .Select(l => l with { Value = standing.Now.At(l.Key) })
            .OrderBy(l => l.Product, StringComparer.Ordinal).ThenBy(l => l.TrafficClass).ThenBy(l => l.GstRate),
    ];

    private static IReadOnlyList<ValueLine> TakenLines(DocumentStanding standing, IReadOnlyList<NoteRequestLine> lines)
    {
        var known = LinesOf(standing).ToDictionary(l => l.Key);
        return [.. lines.Where(l => !l.Value.IsZero).Select(l => Known(known, l, standing) with { Value = l.Value })];
    }

    private static IReadOnlyList<NoteDraft> Corrected(DocumentStanding standing, IReadOnlyList<NoteRequestLine> lines, NoteParties? recipient, bool roundToRupee)
    {
        var known = LinesOf(standing).ToDictionary(l => l.Key);
        RuleViolation.Unless(lines.All(l => l.Value >= Money.Zero), "note.value", "The corrected value of a line is zero or more.", "Value");
        foreach (var line in lines)
        {
            known[line.Key] = Known(known, line, standing) with { Value = line.Value };
        }

        var parties = recipient ?? standing.Parties;
        RuleViolation.Unless(
            !parties.IsAlike(standing.Parties) || known.Values.Any(l => l.Value != standing.Now.At(l.Key)),
            "note.nothing",
            $"Every line of {standing.Document.Number} is as it stands; change what is wrong.",
            "Value");
        return NoteFigures.Corrected(standing, parties, DocumentFigures.Computed(known.Values, parties.TaxedBy, roundToRupee));
    }

    private static ValueLine Known(Dictionary<LineKey, ValueLine> known, NoteRequestLine line, DocumentStanding standing) =>
        known.GetValueOrDefault(line.Key) ?? throw new RuleViolation("note.line-unknown", $"{standing.Document.Number} has no such line of {line.Product} at {line.GstRate}.") { Field = "Value" };
}
