using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Gst.Returns;

/// <summary>The documents' side of a return: sums that the database adds up by itself, and the registers of table 13.</summary>
public sealed class ReturnSumsQueries(IDbContextFactory<UccmsDbContext> contexts, AdvanceQueries advances)
{
    /// <summary>What each table must come to, credit notes negative; only of heads that the file can show.</summary>
    public async Task<IReadOnlyDictionary<ReturnTable, TableSums>> SumsAsync(ReturnSelection selection, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var documents = db.Database.SqlQueryRaw<DocumentRow>(ReturnSql.Documents(selection), ReturnSql.Parameters(selection));
        var tables = await documents.GroupBy(d => new { d.TableName, IsRegistered = d.RecipientGstin != null })
            .Select(g => new GroupSums(
                g.Key.TableName, g.Key.IsRegistered, g.Count(), g.Sum(d => d.Sign * d.Value), g.Sum(d => d.Sign * d.Taxable), g.Sum(d => d.Sign * d.Igst), g.Sum(d => d.Sign * d.Cgst), g.Sum(d => d.Sign * d.StateTax), g.Sum(d => d.Sign * d.Exempt)))
            .ToListAsync(ct);
        var lines = await db.Database.SqlQueryRaw<LineRow>(ReturnSql.Lines, ReturnSql.Parameters(selection)).GroupBy(l => l.IsRegistered)
            .Select(g => new { IsRegistered = g.Key == 1, Taxable = g.Sum(l => l.Sign * l.Taxable) }).ToListAsync(ct);
        var sums = new Dictionary<ReturnTable, TableSums>();
        foreach (var group in tables)
        {
            Take(sums, group, selection.SplitsHsn);
        }

        foreach (var line in lines)
        {
            Add(sums, Hsn(line.IsRegistered, selection.SplitsHsn), new(0, Money.Zero, new(new(line.Taxable), default, default, default)));
        }

        foreach (var row in await advances.OfMonthAsync(selection.SupplierGstin, ReturnPeriod.Of(selection.From), ct))
        {
            Add(sums, row.Table, new(0, Money.Zero, row.Sums));
        }

        Add(sums, ReturnTable.Documents, new(await advances.CountAsync(selection.SupplierGstin, ReturnPeriod.Of(selection.From), ct), Money.Zero, HeadSums.Zero));

        return sums;
    }

    /// <summary>The numbers used in the month, series by series, in the order of table 13.</summary>
    public async Task<IReadOnlyList<SeriesRow>> SeriesAsync(ReturnSelection selection, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db.Database.SqlQueryRaw<SeriesSums>(
            """
            SELECT "Kind", "FinancialYear", MIN("Serial") AS "FirstSerial", MAX("Serial") AS "LastSerial", MIN("Number") AS "FirstNumber", MAX("Number") AS "LastNumber", COUNT(*) AS "Issued"
            FROM "GstInvoices" WHERE "SupplierGstin" = {0} AND "InvoiceDate" >= {1} AND "InvoiceDate" <= {2} GROUP BY "Kind", "FinancialYear"
            UNION ALL
            SELECT "Kind", "FinancialYear", MIN("Serial"), MAX("Serial"), MIN("Number"), MAX("Number"), COUNT(*)
            FROM "GstNotes" WHERE "SupplierGstin" = {0} AND "NoteDate" >= {1} AND "NoteDate" <= {2} GROUP BY "Kind", "FinancialYear"
            UNION ALL
            SELECT "Kind", "FinancialYear", MIN("Serial"), MAX("Serial"), MIN("Number"), MAX("Number"), COUNT(*)
            FROM "AdvanceVouchers" WHERE "SupplierGstin" = {0} AND "Date" >= {1} AND "Date" <= {2} GROUP BY "Kind", "FinancialYear"
            """,
            ReturnSql.Parameters(selection)).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new SeriesRow(Enum.Parse<DocumentKind>(r.Kind), r.FirstNumber, r.LastNumber, r.FirstSerial, r.LastSerial, r.Issued))
                .OrderBy(r => r.Nature).ThenBy(r => r.Kind),
        ];
    }

    /// <summary>Whether the Department ever supplied under a GSTIN.</summary>
    public async Task<bool> IsRegisteredAsync(string supplierGstin, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var gstin = Gstin.FromStored(supplierGstin);
        return await db.Set<GstRegistration>().AnyAsync(r => r.Gstin == gstin, ct);
    }

    /// <summary>GSTINs and months that have documents.</summary>
    public async Task<IReadOnlyList<ReturnCount>> CountsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var filed = (await db.Set<FiledMonth>().AsNoTracking().Select(m => new { m.SupplierGstin, m.Month }).ToListAsync(ct)).Select(m => new ReturnHead(m.SupplierGstin, new(m.Month))).ToHashSet();
        var days = await db.Database.SqlQueryRaw<DayCount>(
            """
            SELECT "SupplierGstin", "InvoiceDate" AS "Date", COUNT(*) AS "Documents" FROM "GstInvoices" GROUP BY "SupplierGstin", "InvoiceDate"
            UNION ALL
            SELECT "SupplierGstin", "NoteDate", COUNT(*) FROM "GstNotes" GROUP BY "SupplierGstin", "NoteDate"
            UNION ALL
            SELECT DISTINCT "SupplierGstin", "Date", 0 FROM "AdvanceVouchers"
            """).ToListAsync(ct);
        return
        [
            .. days.GroupBy(d => new ReturnHead(d.SupplierGstin, ReturnPeriod.Of(d.Date)))
                .Select(g => new ReturnCount(g.Key, g.Sum(d => d.Documents), filed.Contains(g.Key)))
                .OrderBy(c => c.Head.Period).ThenBy(c => c.Head.SupplierGstin, StringComparer.Ordinal),
        ];
    }

    // table 7 shows neither documents nor their payable amounts
    private static void Take(Dictionary<ReturnTable, TableSums> sums, GroupSums group, bool splitsHsn)
    {
        var heads = new HeadSums(new(group.Taxable), new(group.Igst), new(group.Cgst), new(group.StateTax));
        if (Enum.TryParse<ReturnTable>(group.TableName, out var table))
        {
            Add(sums, table, table == ReturnTable.B2cs ? new(0, Money.Zero, heads) : new(group.Documents, new(group.Value), heads));
        }

        Add(sums, ReturnTable.Exempt, new(0, Money.Zero, new(new(group.Exempt), default, default, default)));
        Add(sums, Hsn(group.IsRegistered, splitsHsn), new(0, Money.Zero, heads with { Taxable = Money.Zero })); // its value comes from the lines
        Add(sums, ReturnTable.Documents, new(group.Documents, Money.Zero, HeadSums.Zero));
    }

    private static ReturnTable Hsn(bool isRegistered, bool splitsHsn) => isRegistered || !splitsHsn ? ReturnTable.HsnB2b : ReturnTable.HsnB2c;

    private static void Add(Dictionary<ReturnTable, TableSums> sums, ReturnTable table, TableSums more) => sums[table] = sums.GetValueOrDefault(table, TableSums.None) + more;

    private sealed record GroupSums(string TableName, bool IsRegistered, int Documents, long Value, long Taxable, long Igst, long Cgst, long StateTax, long Exempt);

    private sealed class SeriesSums
    {
        public string Kind { get; init; } = string.Empty;

        public int FinancialYear { get; init; }

        public int FirstSerial { get; init; }

        public int LastSerial { get; init; }

        public string FirstNumber { get; init; } = string.Empty;

        public string LastNumber { get; init; } = string.Empty;

        public int Issued { get; init; }
    }

    private sealed class DayCount
    {
        public string SupplierGstin { get; init; } = string.Empty;

        public DateOnly Date { get; init; }

        public int Documents { get; init; }
    }
}

/// <summary>A return there is, and how many documents stand in it.</summary>
public sealed record ReturnCount(ReturnHead Head, int Documents, bool IsFiled)
{
    public string Status => IsFiled ? "filed" : "open";
}
