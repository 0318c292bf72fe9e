using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Reads a return file back: one part of ours, or what the portal gives for download. The order of sections and members does
/// not matter, and members the portal adds (flags, checksums) are passed over.
/// </summary>
public static class Gstr1Reader
{
    /// <exception cref="RuleViolation">gstr1.file: not a return file, or of another GSTIN or month.</exception>
    public static IEnumerable<Gstr1Entry> Read(Stream file, ReturnHead? expected = null)
    {
        using var json = Parse(file);
        var root = json.RootElement;
        RuleViolation.Unless(root.ValueKind == JsonValueKind.Object && Text(root, "gstin") is { Length: 15 }, "gstr1.file", "This is not a return file: it names no GSTIN. Download the filed GSTR-1 as JSON from the portal.");
        if (expected is not null)
        {
            var (gstin, period) = (Text(root, "gstin"), Text(root, "fp") ?? Text(root, "ret_period"));
            RuleViolation.Unless(
                string.Equals(gstin, expected.SupplierGstin, StringComparison.OrdinalIgnoreCase) && period == expected.Period.Fp,
                "gstr1.file",
                $"This file is the return of {gstin} for {period}, not of {expected.SupplierGstin} for {expected.Period.Fp}.");
        }

        foreach (var entry in Sections(root))
        {
            yield return entry;
        }
    }

    private static IEnumerable<Gstr1Entry> Sections(JsonElement root) =>
        Grouped(root, "b2b", "ctin", "inv", (g, d) => Document(Text(d, "inv_typ") is "SEWP" or "SEWOP" ? ReturnTable.Sez : ReturnTable.B2b, d, g, null))
            .Concat(Grouped(root, "b2cl", "pos", "inv", (g, d) => Document(ReturnTable.B2cl, d, null, g)))
            .Concat(Grouped(root, "cdnr", "ctin", "nt", (g, d) => Document(ReturnTable.Cdnr, d, g, null)))
            .Concat(List(root, "cdnur").Select(d => Document(ReturnTable.Cdnur, d, null, null)))
            .Concat(List(root, "b2cs").Select(B2cs))
            .Concat(List(root, "at").SelectMany(p => Advances(ReturnTable.AdvancesReceived, p)))
            .Concat(List(root, "txpd").SelectMany(p => Advances(ReturnTable.AdvancesAdjusted, p)))
            .Concat(List(Object(root, "nil"), "inv").Select(Exempt))
            .Concat(List(Object(root, "hsn"), "hsn_b2b").Concat(List(Object(root, "hsn"), "data")).Select(h => Hsn(ReturnTable.HsnB2b, h)))
            .Concat(List(Object(root, "hsn"), "hsn_b2c").Select(h => Hsn(ReturnTable.HsnB2c, h)))
            .Concat(List(Object(root, "doc_issue"), "doc_det").SelectMany(n => List(n, "docs").Select(d => Series(n, d))));

    private static Gstr1Entry Document(ReturnTable table, JsonElement document, string? party, string? place)
    {
        var isNote = table is ReturnTable.Cdnr or ReturnTable.Cdnur;
        var type = Text(document, table == ReturnTable.Cdnur ? "typ" : "inv_typ") ?? (table == ReturnTable.B2cl ? "B2CL" : "R");
        return new(
            table,
            (Text(document, isNote ? "nt_num" : "inum") ?? string.Empty).ToUpperInvariant(),
            party,
            Date(Text(document, isNote ? "nt_dt" : "idt")),
            isNote ? $"{Text(document, "ntty")}/{type}" : type,
            place ?? Text(document, "pos"),
            Amount(document, "val"),
            [.. List(document, "itms").Select(i => Rate(Object(i, "itm_det"))).OrderBy(r => r.Rate)]);
    }

    private static Gstr1Entry B2cs(JsonElement row)
    {
        var rate = Rate(row);
        var (supply, place) = (Text(row, "sply_ty") ?? string.Empty, Text(row, "pos"));
        return new(ReturnTable.B2cs, $"{supply} {place} {rate.Rate}", null, null, supply, place, Money.Zero, [rate]);
    }

    private static IEnumerable<Gstr1Entry> Advances(ReturnTable table, JsonElement place)
    {
        var (supply, code) = (Text(place, "sply_ty") ?? string.Empty, Text(place, "pos"));
        return List(place, "itms").Select(i => Rate(i) with { Sums = Rate(i).Sums with { Taxable = Amount(i, "ad_amt") } })
            .Select(rate => new Gstr1Entry(table, $"{supply} {code} {rate.Rate}", null, null, supply, code, Money.Zero, [rate]));
    }

    private static Gstr1Entry Exempt(JsonElement row)
    {
        var value = Amount(row, "expt_amt") + Amount(row, "nil_amt") + Amount(row, "ngsup_amt");
        var supply = Text(row, "sply_ty") ?? string.Empty;
        return new(ReturnTable.Exempt, supply, null, null, supply, null, Money.Zero, [new(Percent.Zero, new(value, default, default, default))]);
    }

    private static Gstr1Entry Hsn(ReturnTable table, JsonElement row)
    {
        var (code, rate) = (Text(row, "hsn_sc") ?? string.Empty, Rate(row));
        return new(table, $"{code} {rate.Rate}", null, null, string.Empty, null, Money.Zero, [rate]);
    }

    private static Gstr1Entry Series(JsonElement nature, JsonElement row) => new(
        ReturnTable.Documents,
        $"{Count(nature, "doc_num")} {Text(row, "from")} {Text(row, "to")}",
        null,
        null,
        string.Create(CultureInfo.InvariantCulture, $"{Count(row, "totnum")} numbers, {Count(row, "cancel")} cancelled"),
        null,
        Money.Zero,
        [],
        Count(row, "net_issue"));

    private static Gstr1Rate Rate(JsonElement of) =>
        new(new Percent((int)decimal.Round(Number(of, "rt") * 100m)), new(Amount(of, "txval"), Amount(of, "iamt"), Amount(of, "camt"), Amount(of, "samt")));

    private static IEnumerable<Gstr1Entry> Grouped(JsonElement root, string section, string groupName, string list, Func<string?, JsonElement, Gstr1Entry> entry) =>
        from of in List(root, section)
        from document in List(of, list)
        select entry(Text(of, groupName), document);

    private static JsonDocument Parse(Stream file)
    {
        try
        {
            return JsonDocument.Parse(file);
        }
        catch (JsonException e)
        {
            throw new RuleViolation("gstr1.file", $"This file is not JSON (line {e.LineNumber + 1}). Download the filed GSTR-1 as JSON from the portal.");
        }
    }

    private static JsonElement Object(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var found) ? found : default;

    private static JsonElement[] List(JsonElement of, string name) =>
        Object(of, name) is { ValueKind: JsonValueKind.Array } found ? [.. found.EnumerateArray()] : [];

    private static string? Text(JsonElement of, string name) => Object(of, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    private static decimal Number(JsonElement of, string name) => Object(of, name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => value,
        { ValueKind: JsonValueKind.String } text when decimal.TryParse(text.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) => value,
        _ => 0m,
    };

    private static Money Amount(JsonElement of, string name) => Money.FromRupees(Number(of, name));

    private static int Count(JsonElement of, string name) => (int)Number(of, name);

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
