using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>One row of a return file, ours or the portal's: a document, or a consolidated row.</summary>
/// <param name="Table">Of GSTR-1.</param>
/// <param name="Key">What names it within its table whatever the order: a document's number, or what a consolidated row is for.</param>
/// <param name="Party">GSTIN of the recipient; none elsewhere.</param>
/// <param name="Date">Of a document.</param>
/// <param name="Nature">Supply or note type as the file has it: R, C/R, INTRA.</param>
/// <param name="PlaceOfSupplyCode">Where the row has one.</param>
/// <param name="Value">Of a document.</param>
/// <param name="Rates">Value and tax per rate, positive as in the file.</param>
/// <param name="Count">Documents of a row of table 13.</param>
public sealed record Gstr1Entry(
    ReturnTable Table,
    string Key,
    string? Party,
    DateOnly? Date,
    string Nature,
    string? PlaceOfSupplyCode,
    Money Value,
    IReadOnlyList<Gstr1Rate> Rates,
    int Count = 0)
{
    /// <summary>-1 for a credit note.</summary>
    public int Sign => Table is ReturnTable.Cdnr or ReturnTable.Cdnur && Nature.StartsWith('C') ? -1 : 1;

    public HeadSums Sums
    {
        get
        {
            var sums = HeadSums.Zero;
            foreach (var rate in Rates)
            {
                sums += rate.Sums;
            }

            return sums;
        }
    }
}

/// <summary>Value and tax of a row at one rate.</summary>
public sealed record Gstr1Rate(Percent Rate, HeadSums Sums);

/// <summary>Adds up a return file, table by table; credit notes negative.</summary>
public sealed class Gstr1Sums
{
    private readonly Dictionary<ReturnTable, TableSums> sums = [];

    public IReadOnlyDictionary<ReturnTable, TableSums> ByTable => sums;

    public void Add(Gstr1Entry entry)
    {
        var of = entry.Sums.Signed(entry.Sign);
        var isDocument = entry.Table is ReturnTable.B2b or ReturnTable.Sez or ReturnTable.B2cl or ReturnTable.Cdnr or ReturnTable.Cdnur;
        var count = isDocument ? 1 : entry.Count;
        sums[entry.Table] = sums.GetValueOrDefault(entry.Table, TableSums.None) + new TableSums(count, entry.Sign < 0 ? -entry.Value : entry.Value, of);
    }
}
