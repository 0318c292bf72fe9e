using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// The round-off of a note on parts of documents: to the rupee (CGST section 170), for a credit never above what is still
/// payable; who takes all the rest of a document takes the rest of its round-off.
/// </summary>
internal static class NoteRounding
{
    public static IReadOnlyList<NoteShare> Of(DocumentKind kind, IReadOnlyList<NoteShare> shares, bool roundToRupee)
    {
        if (kind == DocumentKind.DebitNote)
        {
            return Adjusted(shares, 0, roundToRupee ? RoundOff(Total(shares)) : Money.Zero);
        }

        var rounded = shares.Select(s => TakesAll(s) ? s with { Figures = s.Figures with { RoundOff = s.Standing.Now.RoundOff } } : s).ToList();
        var open = rounded.FindIndex(s => !TakesAll(s));
        if (open < 0)
        {
            return rounded;
        }

        var payable = roundToRupee ? Total(rounded).RoundedToRupee() : Total(rounded);
        var own = payable - Total(rounded) - Money.Sum(rounded.Select(s => s.Figures.RoundOff));
        var most = rounded[open].Standing.Now.Payable - rounded[open].Figures.Payable;
        return Adjusted(rounded, open, own < most ? own : most);
    }

    private static bool TakesAll(NoteShare share)
    {
        var left = share.Standing.Now - share.Figures;
        return left.Lines.Count == 0 && left.Buckets.Count == 0;
    }

    private static Money Total(IEnumerable<NoteShare> shares) => Money.Sum(shares.Select(s => s.Figures.Total));

    private static Money RoundOff(Money total) => total.RoundedToRupee() - total;

    private static IReadOnlyList<NoteShare> Adjusted(IReadOnlyList<NoteShare> shares, int at, Money roundOff) =>
        [.. shares.Select((s, i) => i == at ? s with { Figures = s.Figures with { RoundOff = roundOff } } : s)];
}
