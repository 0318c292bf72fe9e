using System.Globalization;
using UCCMS.Core.Gst.Returns;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// The documents of a GSTIN and its days as one set, invoices and notes alike, written in the SQL that both databases share.
/// Where each belongs in the return is decided here by the database itself, apart from the builder, so that the two can be
/// compared. Parameters: 0 the GSTIN, 1 and 2 the first and last day.
/// </summary>
internal static class ReturnSql
{
    private const string Invoices = """i."SupplierGstin" = {0} AND i."InvoiceDate" >= {1} AND i."InvoiceDate" <= {2}""";
    private const string Notes = """n."SupplierGstin" = {0} AND n."NoteDate" >= {1} AND n."NoteDate" <= {2}""";

    public static object[] Parameters(ReturnSelection selection) => [selection.SupplierGstin, selection.From, selection.To];

    /// <summary>A row a document, with its value and tax over all rates and the table these belong in.</summary>
    public static string Documents(ReturnSelection selection) => $$"""
        SELECT d.*, CASE
            WHEN d."Rates" = 0 THEN ''
            WHEN d."RecipientGstin" IS NOT NULL AND d."IsNote" = 1 THEN 'Cdnr'
            WHEN d."RecipientGstin" IS NOT NULL AND d."Supply" IN ('SezWithPayment', 'SezWithoutPayment') THEN 'Sez'
            WHEN d."RecipientGstin" IS NOT NULL THEN 'B2b'
            WHEN d."IsInterState" = 1 AND d."IsLarge" = 1 AND d."IsNote" = 1 THEN 'Cdnur'
            WHEN d."IsInterState" = 1 AND d."IsLarge" = 1 THEN 'B2cl'
            ELSE 'B2cs' END AS "TableName"
        FROM (
        SELECT i."Id", 0 AS "IsNote", 1 AS "Sign", i."Kind", i."Number", i."InvoiceDate" AS "Date", i."RecipientGstin", i."RecipientName", i."LocationName", i."Supply",
            i."PlaceOfSupplyCode", i."IsInterState", i."Payable" AS "Value", i."Exempt",
            CASE WHEN i."Payable" > {{Limit(selection, "i.\"InvoiceDate\"")}} THEN 1 ELSE 0 END AS "IsLarge",
            COALESCE(t."Rates", 0) AS "Rates", COALESCE(t."Taxable", 0) AS "Taxable", COALESCE(t."Igst", 0) AS "Igst", COALESCE(t."Cgst", 0) AS "Cgst", COALESCE(t."StateTax", 0) AS "StateTax"
        FROM "GstInvoices" AS i LEFT JOIN (
            SELECT x."InvoiceId", COUNT(*) AS "Rates", SUM(x."Taxable") AS "Taxable", SUM(x."Igst") AS "Igst", SUM(x."Cgst") AS "Cgst", SUM(x."Sgst" + x."Utgst") AS "StateTax"
            FROM "GstInvoices" AS i JOIN "GstInvoiceTaxes" AS x ON x."InvoiceId" = i."Id" WHERE {{Invoices}} GROUP BY x."InvoiceId") AS t ON t."InvoiceId" = i."Id"
        WHERE {{Invoices}}
        UNION ALL
        SELECT n."Id", 1, CASE WHEN n."Kind" = 'CreditNote' THEN -1 ELSE 1 END, n."Kind", n."Number", n."NoteDate", n."RecipientGstin", n."RecipientName", n."LocationName", n."Supply",
            n."PlaceOfSupplyCode", n."IsInterState", n."Payable", n."Exempt",
            CASE WHEN n."Payable" > {{Limit(selection, "n.\"NoteDate\"")}} OR {{AgainstLarge(selection)}} THEN 1 ELSE 0 END,
            COALESCE(t."Rates", 0), COALESCE(t."Taxable", 0), COALESCE(t."Igst", 0), COALESCE(t."Cgst", 0), COALESCE(t."StateTax", 0)
        FROM "GstNotes" AS n LEFT JOIN (
            SELECT x."NoteId", COUNT(*) AS "Rates", SUM(x."Taxable") AS "Taxable", SUM(x."Igst") AS "Igst", SUM(x."Cgst") AS "Cgst", SUM(x."Sgst" + x."Utgst") AS "StateTax"
            FROM "GstNotes" AS n JOIN "GstNoteTaxes" AS x ON x."NoteId" = n."Id" WHERE {{Notes}} GROUP BY x."NoteId") AS t ON t."NoteId" = n."Id"
        WHERE {{Notes}}) AS d
        """;

    /// <summary>A row a line of a document: what was supplied.</summary>
    public const string Lines = $"""
        SELECT i."Id", 1 AS "Sign", CASE WHEN i."RecipientGstin" IS NULL THEN 0 ELSE 1 END AS "IsRegistered", l."Sac", CASE WHEN l."IsExempt" = 1 THEN 0 ELSE l."GstRate" END AS "Rate", l."Taxable"
        FROM "GstInvoices" AS i JOIN "GstInvoiceLines" AS l ON l."InvoiceId" = i."Id" WHERE {Invoices}
        UNION ALL
        SELECT n."Id", CASE WHEN n."Kind" = 'CreditNote' THEN -1 ELSE 1 END, CASE WHEN n."RecipientGstin" IS NULL THEN 0 ELSE 1 END, l."Sac", CASE WHEN l."IsExempt" = 1 THEN 0 ELSE l."GstRate" END, l."Taxable"
        FROM "GstNotes" AS n JOIN "GstNoteLines" AS l ON l."NoteId" = n."Id" WHERE {Notes}
        """;

    /// <summary>
    /// Documents with their rates (Part 0) and lines (Part 1), a row each, in the order of the file; one statement, so that all
    /// of it is of one moment.
    /// </summary>
    /// <param name="selection">Whose and when.</param>
    /// <param name="section">Only one of the sections of <see cref="ReturnOrder.SectionOf"/>.</param>
    public static string Stream(ReturnSelection selection, int? section = null)
    {
        var isLarge = $"CASE WHEN {AgainstLarge(selection)} THEN 1 ELSE 0 END";
        string[] pieces = section switch
        {
            0 or 1 => [.. OfInvoices(section)],
            2 or 3 => [.. OfNotes(section, isLarge)],
            _ => [.. OfInvoices(null), .. OfNotes(null, isLarge)],
        };
        return string.Join("\nUNION ALL\n", pieces) + """

            ORDER BY "Section", "GroupKey", "Number", "Id", "Part"
            """;
    }

    private static IEnumerable<string> OfInvoices(int? section) =>
    [
        Piece("i", "InvoiceDate", "0", section, RateColumns, """ "GstInvoices" AS i JOIN "GstInvoiceTaxes" AS x ON x."InvoiceId" = i."Id" """),
        Piece("i", "InvoiceDate", "0", section, LineColumns, """ "GstInvoices" AS i JOIN "GstInvoiceLines" AS x ON x."InvoiceId" = i."Id" """),
    ];

    private static IEnumerable<string> OfNotes(int? section, string isLarge) =>
    [
        Piece("n", "NoteDate", isLarge, section, RateColumns, """ "GstNotes" AS n JOIN "GstNoteTaxes" AS x ON x."NoteId" = n."Id" """),
        Piece("n", "NoteDate", isLarge, section, LineColumns, """ "GstNotes" AS n JOIN "GstNoteLines" AS x ON x."NoteId" = n."Id" """),
    ];

    private static string Piece(string of, string date, string isLarge, int? section, string columns, string from)
    {
        var first = of == "n" ? 2 : 0;
        var only = section is null ? string.Empty : section == first ? $"""AND {of}."RecipientGstin" IS NOT NULL""" : $"""AND {of}."RecipientGstin" IS NULL""";
        return string.Create(CultureInfo.InvariantCulture, $"""
            SELECT CASE WHEN {of}."RecipientGstin" IS NULL THEN {first + 1} ELSE {first} END AS "Section", COALESCE({of}."RecipientGstin", {of}."PlaceOfSupplyCode") AS "GroupKey",
                {of}."Id", {of}."Kind", {of}."Number", {of}."Serial", {of}."{date}" AS "Date", {of}."RecipientGstin", {of}."RecipientName", {of}."Supply", {of}."PlaceOfSupplyCode", {of}."IsInterState",
                {of}."Payable" AS "Value", {of}."Exempt", {isLarge} AS "IsLarge", {columns}
            FROM {from} WHERE {(of == "n" ? Notes : Invoices)} {only}
            """);
    }

    private const string RateColumns = """0 AS "Part", x."Rate", x."Taxable", x."Igst", x."Cgst", x."Sgst", x."Utgst", '' AS "Sac" """;

    private const string LineColumns = """1 AS "Part", CASE WHEN x."IsExempt" = 1 THEN 0 ELSE x."GstRate" END AS "Rate", x."Taxable", 0 AS "Igst", 0 AS "Cgst", 0 AS "Sgst", 0 AS "Utgst", x."Sac" """;

    // a note follows the limit of the day of its original
    private static string AgainstLarge(ReturnSelection selection) => $"""
        EXISTS (SELECT 1 FROM "GstNoteOriginals" AS o JOIN "GstInvoices" AS g ON g."Id" = o."GstInvoiceId"
            WHERE o."NoteId" = n."Id" AND g."IsInterState" = 1 AND g."RecipientGstin" IS NULL AND g."Payable" > {Limit(selection, "g.\"InvoiceDate\"")})
        """;

    private static string Limit(ReturnSelection selection, string date) => "CASE " + string.Concat(selection.Limits.OrderByDescending(l => l.From)
        .Select(l => string.Create(CultureInfo.InvariantCulture, $"WHEN {date} >= '{l.From:yyyy-MM-dd}' THEN {l.Value.Paise} "))) + "ELSE 0 END";
}
