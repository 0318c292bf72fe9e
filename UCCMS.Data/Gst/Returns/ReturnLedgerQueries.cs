using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// The books' side of a return: the documents of the month with the amounts that the ledger has of them. The ledger knows
/// value and tax; which part of a value is exempt it does not, so that part is the document's own.
/// </summary>
public sealed class ReturnLedgerQueries(IDbContextFactory<UccmsDbContext> contexts, AdvanceQueries advances, AdvanceLedgerQueries booked)
{
    /// <summary>What each table comes to by the books; none where the books have no document of the month.</summary>
    public async Task<IReadOnlyDictionary<ReturnTable, TableSums>?> SumsAsync(ReturnSelection selection, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var groups = await db.Database.SqlQueryRaw<BookedSums>(Statement(selection), ReturnSql.Parameters(selection)).ToListAsync(ct);
        var period = ReturnPeriod.Of(selection.From);
        var (received, adjusted) = await booked.OfMonthAsync(selection.SupplierGstin, period, ct);
        if (groups.Sum(g => g.Booked) == 0 && (groups.Count > 0 || (received.IsZero && adjusted.IsZero)))
        {
            return null;
        }

        var sums = new Dictionary<ReturnTable, TableSums>();
        foreach (var group in groups)
        {
            Take(sums, group, selection.SplitsHsn);
        }

        Add(sums, ReturnTable.AdvancesReceived, new(0, Money.Zero, received));
        Add(sums, ReturnTable.AdvancesAdjusted, new(0, Money.Zero, adjusted));
        Add(sums, ReturnTable.Documents, new(await advances.CountAsync(selection.SupplierGstin, period, ct), Money.Zero, HeadSums.Zero)); // the books have no numbers of vouchers

        return sums;
    }

    private static void Take(Dictionary<ReturnTable, TableSums> sums, BookedSums group, bool splitsHsn)
    {
        var heads = new HeadSums(new(group.Net - group.Exempt), new(group.Igst), new(group.Cgst), new(group.StateTax));
        if (Enum.TryParse<ReturnTable>(group.TableName, out var table))
        {
            Add(sums, table, table == ReturnTable.B2cs ? new(0, Money.Zero, heads) : new(group.Documents, new(group.Value), heads));
        }

        var hsn = group.IsRegistered == 1 || !splitsHsn ? ReturnTable.HsnB2b : ReturnTable.HsnB2c;
        Add(sums, hsn, new(0, Money.Zero, heads with { Taxable = new(group.Net) }));
        Add(sums, ReturnTable.Documents, new(group.Documents, Money.Zero, HeadSums.Zero));
    }

    private static void Add(Dictionary<ReturnTable, TableSums> sums, ReturnTable table, TableSums more) => sums[table] = sums.GetValueOrDefault(table, TableSums.None) + more;

    // A note on an invoice of APT is booked with the settlement of that invoice; until then its own amounts stand in.
    private static string Statement(ReturnSelection selection) => $$"""
        SELECT q."TableName", q."IsRegistered", SUM(q."IsThere") AS "Documents", SUM(q."IsBooked") AS "Booked", SUM(q."Value") AS "Value", SUM(q."Net") AS "Net",
            SUM(q."Exempt") AS "Exempt", SUM(q."Igst") AS "Igst", SUM(q."Cgst") AS "Cgst", SUM(q."StateTax") AS "StateTax"
        FROM (
            SELECT d."TableName", CASE WHEN d."RecipientGstin" IS NULL THEN 0 ELSE 1 END AS "IsRegistered", CASE WHEN b."GstId" IS NULL THEN 0 ELSE 1 END AS "IsBooked",
                CASE WHEN b."GstId" IS NULL AND a."NoteId" IS NULL THEN 0 ELSE 1 END AS "IsThere",
                CASE WHEN b."GstId" IS NULL AND a."NoteId" IS NULL THEN 0 ELSE d."Sign" * d."Exempt" END AS "Exempt",
                CASE WHEN b."GstId" IS NOT NULL THEN b."Value" WHEN a."NoteId" IS NOT NULL THEN d."Sign" * d."Value" ELSE 0 END AS "Value",
                CASE WHEN b."GstId" IS NOT NULL THEN b."Net" WHEN a."NoteId" IS NOT NULL THEN d."Sign" * (d."Taxable" + d."Exempt") ELSE 0 END AS "Net",
                CASE WHEN b."GstId" IS NOT NULL THEN b."Igst" WHEN a."NoteId" IS NOT NULL THEN d."Sign" * d."Igst" ELSE 0 END AS "Igst",
                CASE WHEN b."GstId" IS NOT NULL THEN b."Cgst" WHEN a."NoteId" IS NOT NULL THEN d."Sign" * d."Cgst" ELSE 0 END AS "Cgst",
                CASE WHEN b."GstId" IS NOT NULL THEN b."StateTax" WHEN a."NoteId" IS NOT NULL THEN d."Sign" * d."StateTax" ELSE 0 END AS "StateTax"
            FROM ({{ReturnSql.Documents(selection)}}) AS d
            LEFT JOIN ({{Booked}}) AS b ON b."GstId" = d."Id"
            LEFT JOIN (SELECT DISTINCT o."NoteId" FROM "GstNoteOriginals" AS o WHERE o."GstInvoiceId" IS NULL AND o."NoteId" IS NOT NULL) AS a ON a."NoteId" = d."Id" AND d."IsNote" = 1
        ) AS q GROUP BY q."TableName", q."IsRegistered"
        """;

    private const string Booked = """
        SELECT k."GstId", SUM(k."Amount") AS "Value", SUM(CASE WHEN k."Component" LIKE 'NET/%' THEN k."Amount" ELSE 0 END) AS "Net",
            SUM(CASE WHEN k."Component" = 'IGST' THEN k."Amount" ELSE 0 END) AS "Igst", SUM(CASE WHEN k."Component" = 'CGST' THEN k."Amount" ELSE 0 END) AS "Cgst",
            SUM(CASE WHEN k."Component" IN ('SGST', 'UTGST') THEN k."Amount" ELSE 0 END) AS "StateTax"
        FROM (
            SELECT i."Id" AS "GstId", c."Component", c."Amount" FROM "GstInvoices" AS i JOIN "LedgerDocumentComponents" AS c ON c."DocumentId" = i."Id"
            WHERE i."SupplierGstin" = {0} AND i."InvoiceDate" >= {1} AND i."InvoiceDate" <= {2}
            UNION ALL
            SELECT n."Id", c."Component", c."Amount" FROM "GstNotes" AS n JOIN "GstNoteOriginals" AS o ON o."NoteId" = n."Id"
            JOIN "LedgerDocuments" AS l ON l."AgainstId" = o."GstInvoiceId" AND l."Date" = n."NoteDate" AND (l."Number" = n."Number" OR l."Number" = CONCAT(n."Number", ' on ', o."Number"))
            JOIN "LedgerDocumentComponents" AS c ON c."DocumentId" = l."Id"
            WHERE n."SupplierGstin" = {0} AND n."NoteDate" >= {1} AND n."NoteDate" <= {2}
        ) AS k GROUP BY k."GstId"
        """;

    private sealed class BookedSums
    {
        public string TableName { get; init; } = string.Empty;

        public int IsRegistered { get; init; }

        public int Documents { get; init; }

        public int Booked { get; init; }

        public long Value { get; init; }

        public long Net { get; init; }

        public long Exempt { get; init; }

        public long Igst { get; init; }

        public long Cgst { get; init; }

        public long StateTax { get; init; }
    }
}
