using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Whether a proposal still fits at the moment of approval: other notes may have been issued since. What was shown is
/// issued to the paisa, or nothing.
/// </summary>
internal sealed class ProposalRecheck(NoteProposal proposal, IReadOnlyList<GstNote> before, CreditNoteLimit limit)
{
    /// <exception cref="RuleViolation">note.too-late, note.standing-changed, note.above-standing</exception>
    public async Task RequireAsync(INotesStore notes, DateOnly today, CancellationToken ct)
    {
        foreach (var original in proposal.Notes.Where(n => n.Kind == DocumentKind.CreditNote).SelectMany(n => n.Originals))
        {
            limit.Require(original.SupplierGstin, original.Number, original.Date, today);
        }

        if (proposal.Mode is not (NoteMode.Amount or NoteMode.ByLine))
        {
            RequireUnchanged();
            return;
        }

        var standings = (await notes.InvoicesAsync(NoteIssuing.InvoicesOf(proposal), ct)).Select(i => DocumentStanding.Of(NotableDocument.Of(i), before)).ToDictionary(s => s.Document.Key);
        foreach (var note in proposal.Notes)
        {
            RequireSame(note, NoteFigures.Partial(note.Kind, [.. note.Originals.OrderBy(o => o.Position).Select(o => (standings[OriginalKey.Of(o)], LinesOf(note, o.Position)))], roundToRupee: IsRounded(note)));
        }
    }

    // All that stands, and a corrected document, are differences to what stood when they were computed.
    private void RequireUnchanged()
    {
        var taken = before.SelectMany(n => n.Originals).GroupBy(OriginalKey.Of).ToDictionary(g => g.Key, g => g.Count());
        foreach (var original in proposal.Notes.OrderBy(n => n.Position).SelectMany(n => n.Originals))
        {
            var turn = taken[OriginalKey.Of(original)] = taken.GetValueOrDefault(OriginalKey.Of(original)) + 1;
            RuleViolation.Unless(turn == original.Turn, "note.standing-changed", Changed(original.Number));
        }
    }

    private static IReadOnlyList<ValueLine> LinesOf(ProposedNote note, int original) => [.. note.Lines.Where(l => l.OriginalPosition == original).Select(l => l.Value)];

    private static bool IsRounded(ProposedNote note) => note.Payable == note.Payable.RoundedToRupee();

    private static void RequireSame(ProposedNote note, NoteDraft now)
    {
        foreach (var (original, share) in note.Originals.OrderBy(o => o.Position).Zip(now.Shares))
        {
            RuleViolation.Unless((note.Share(original.Position) - share.Figures).IsNothing, "note.standing-changed", Changed(original.Number));
        }
    }

    private static string Changed(string number) => $"Another note on {number} was issued since this was proposed, so these figures no longer fit. Reject it and propose it anew.";
}
