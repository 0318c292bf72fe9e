using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Judges a soft copy against the contract it is handed in for and the barcodes of other customers.</summary>
public static class SoftCopyCheck
{
    private const int MostProblems = 1_000;

    /// <param name="batchRef">As it will be stored.</param>
    /// <param name="ofOthers">Ranges of other customers, ordered by their first number.</param>
    public static IReadOnlyList<RowProblem> Of(SoftCopyFile file, string contractNumber, string batchRef, IReadOnlyList<BarcodeRange> ofOthers)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(ofOthers);
        return [.. file.Problems.Concat(WrongClaims(file, contractNumber, batchRef)).Concat(Foreign(file, [.. ofOthers.OrderBy(r => r.First, StringComparer.Ordinal)]).Take(MostProblems)).OrderBy(p => p.Row)];
    }

    /// <summary>The two letters with which the articles begin.</summary>
    public static IReadOnlyCollection<string> PrefixesOf(SoftCopyFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Lines.Select(l => l.Article[..2]).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<RowProblem> WrongClaims(SoftCopyFile file, string contractNumber, string batchRef)
    {
        foreach (var claim in file.Claims)
        {
            var chosen = claim.Column == SoftCopyFile.Contract ? contractNumber : batchRef;
            if (!string.Equals(claim.Value, chosen, StringComparison.OrdinalIgnoreCase))
            {
                yield return new(claim.Row, claim.Column, claim.Value, $"The file is handed in for {chosen}.", "Choose what the file names, or hand in a file of its own for each contract and reference.");
            }
        }
    }

    private static IEnumerable<RowProblem> Foreign(SoftCopyFile file, BarcodeRange[] ofOthers)
    {
        var firsts = ofOthers.Select(r => r.First).ToArray();
        foreach (var line in firsts.Length == 0 ? [] : file.Lines)
        {
            var head = line.Article[..10];
            var at = Array.BinarySearch(firsts, head, StringComparer.Ordinal);
            at = at < 0 ? ~at - 1 : at;
            if (at >= 0 && string.CompareOrdinal(head, ofOthers[at].Last) <= 0)
            {
                yield return new(line.Row, SoftCopyFile.Article, line.Article, $"Barcodes {ofOthers[at].First} to {ofOthers[at].Last} are allotted to customer {ofOthers[at].CustomerId}.", "Ask the customer for the file of their own articles.");
            }
        }
    }
}
