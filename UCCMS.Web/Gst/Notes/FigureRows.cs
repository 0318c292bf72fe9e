using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Gst.Notes;

/// <summary>One component of a document in a table.</summary>
internal sealed record FigureRow(string Title, Func<DocumentFigures, Money> Of, bool IsSum = false);

/// <summary>The components of documents that are compared: those that one of them has.</summary>
internal static class FigureRows
{
    public static IReadOnlyList<FigureRow> For(string stateTax, params IReadOnlyList<DocumentFigures> documents)
    {
        List<FigureRow> rows = [];
        foreach (var rate in documents.SelectMany(d => d.Buckets).Select(b => b.Rate).Distinct().Order())
        {
            rows.Add(new($"Taxable at {rate}", d => d.At(rate).Taxable));
            rows.Add(new("CGST on it", d => d.At(rate).Split.Cgst));
            rows.Add(new($"{stateTax} on it", d => d.At(rate).Split.StateTax));
            rows.Add(new("IGST on it", d => d.At(rate).Split.Igst));
        }

        rows.Add(new("Exempt", d => d.Exempt));
        rows.Add(new("Round off", d => d.RoundOff));
        return [.. rows.Where(r => documents.Any(d => !r.Of(d).IsZero)), new("Payable", d => d.Payable, IsSum: true)];
    }
}
