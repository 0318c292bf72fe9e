using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Goes once over the documents of a GSTIN and month, in the order of <see cref="ReturnOrder"/>: checks each, writes those
/// that stand in the file one by one, and keeps only sums. Memory does not grow with the number of documents, but for their
/// numbers (to find one used twice).
/// </summary>
/// <param name="head">GSTIN and month.</param>
/// <param name="rules">In force for the month.</param>
/// <param name="writer">The upload file; none where only the figures are wanted.</param>
public sealed class ReturnBuilder(ReturnHead head, ReturnRules rules, Gstr1Writer? writer = null)
{
    private readonly ValidationMessages messages = new();
    private readonly HsnSummary hsn = new(rules.SplitsHsn);
    private readonly ConsolidatedSupplies consolidated = new();
    private readonly SortedDictionary<ReturnTable, TableSums> sums = [];
    private DocumentRules? checks;
    private HeadSums registered;
    private HeadSums unregistered;
    private int documents;
    private int registeredDocuments;

    public void Take(ReturnDocument document)
    {
        documents++;
        (checks ??= new(head, rules, messages)).Check(document);
        if (ReturnTableOf.Taxable(document, rules) is { } table)
        {
            Count(table, document.Value, document.Sums, document.Sign);
            if (table == ReturnTable.B2cs)
            {
                consolidated.AddB2cs(document);
            }
            else
            {
                writer?.Add(table, document);
            }
        }

        if (!document.Exempt.IsZero)
        {
            Count(ReturnTable.Exempt, document.Exempt, new(document.Exempt, default, default, default), document.Sign);
            consolidated.AddExempt(document);
        }

        hsn.Add(document);
        registeredDocuments += document.IsRegistered || !rules.SplitsHsn ? 1 : 0;
        var all = (document.Sums + new HeadSums(document.Exempt, default, default, default)).Signed(document.Sign);
        (registered, unregistered) = document.IsRegistered || !rules.SplitsHsn ? (registered + all, unregistered) : (registered, unregistered + all);
    }

    /// <summary>Checks the totals, writes the consolidated tables and closes the file.</summary>
    /// <param name="series">Table 13 from the registers.</param>
    /// <param name="advances">Tables 11A and 11B from the vouchers.</param>
    public ReturnTables Complete(IReadOnlyList<SeriesRow> series, IReadOnlyList<AdvanceRow>? advances = null)
    {
        var rows = hsn.Rows;
        var tables = new ReturnTables(head, Figures(rows, series, advances ?? []), consolidated.B2cs, consolidated.Exempt, rows, series, documents, messages) { Advances = advances ?? [] };
        new TotalsRules(rules, messages).Check(tables, registered, unregistered);
        writer?.Complete(tables);
        return tables;
    }

    private void Count(ReturnTable table, Money value, HeadSums more, int sign) =>
        sums[table] = sums.GetValueOrDefault(table, TableSums.None) + new TableSums(1, sign < 0 ? -value : value, more.Signed(sign));

    private List<TableFigures> Figures(IReadOnlyList<HsnRow> rows, IReadOnlyList<SeriesRow> series, IReadOnlyList<AdvanceRow> advances)
    {
        var figures = new List<TableFigures>();
        foreach (var table in Enum.GetValues<ReturnTable>())
        {
            var of = sums.GetValueOrDefault(table, TableSums.None);
            figures.Add(table switch
            {
                ReturnTable.B2cs => new(table, of.Documents, consolidated.B2cs.Count, of.Value, of.Sums),
                ReturnTable.Exempt => new(table, of.Documents, consolidated.Exempt.Count, of.Value, of.Sums),
                ReturnTable.AdvancesReceived or ReturnTable.AdvancesAdjusted => Advances(table, [.. advances.Where(a => a.Table == table)]),
                ReturnTable.HsnB2b or ReturnTable.HsnB2c => Hsn(table, [.. rows.Where(r => r.IsRegistered == (table == ReturnTable.HsnB2b))]),
                ReturnTable.Documents => new(table, documents + series.Where(s => s.IsVoucher).Sum(s => s.Issued), series.Count, Money.Zero, HeadSums.Zero),
                _ => new(table, of.Documents, of.Documents, of.Value, of.Sums),
            });
        }

        return figures;
    }

    private static TableFigures Advances(ReturnTable table, List<AdvanceRow> rows) =>
        new(table, rows.Sum(r => r.Vouchers), rows.Count, Money.Sum(rows.Select(r => r.Gross)), rows.Aggregate(HeadSums.Zero, (sum, row) => sum + row.Sums));

    private TableFigures Hsn(ReturnTable table, List<HsnRow> rows)
    {
        var total = rows.Aggregate(HeadSums.Zero, (sum, row) => sum + row.Sums);
        return new(table, table == ReturnTable.HsnB2b ? registeredDocuments : documents - registeredDocuments, rows.Count, total.Taxable, total);
    }
}
