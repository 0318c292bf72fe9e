using System.Text.Json;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>The portal's summary of a filed GSTR-1 (“sec_sum”): sums by section instead of documents.</summary>
public static class PortalSummary
{
    /// <summary>Sums by table.</summary>
    /// <exception cref="RuleViolation">gstr1.file</exception>
    public static IReadOnlyDictionary<ReturnTable, TableSums> Read(Stream file)
    {
        using var json = Open(file);
        RuleViolation.Unless(json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("sec_sum", out _), "gstr1.file", "This is not a summary of GSTR-1: it has no sections. Download the summary, or the whole return, as JSON from the portal.");
        var sums = new Dictionary<ReturnTable, TableSums>();
        foreach (var section in json.RootElement.GetProperty("sec_sum").EnumerateArray())
        {
            if (TableOf(section.TryGetProperty("sec_nm", out var name) ? name.GetString() : null) is { } table)
            {
                sums[table] = sums.GetValueOrDefault(table, TableSums.None) + Sums(table, section);
            }
        }

        return sums;
    }

    private static JsonDocument Open(Stream file)
    {
        try
        {
            return JsonDocument.Parse(file);
        }
        catch (JsonException)
        {
            throw new RuleViolation("gstr1.file", "This file is not JSON. Download the summary of GSTR-1 from the portal.");
        }
    }

    private static ReturnTable? TableOf(string? section) => section?.ToUpperInvariant() switch
    {
        "B2B" or "B2B_4A" => ReturnTable.B2b,
        "B2B_SEZWP" or "B2B_SEZWOP" => ReturnTable.Sez,
        "B2CL" => ReturnTable.B2cl,
        "B2CS" => ReturnTable.B2cs,
        "NIL" => ReturnTable.Exempt,
        "CDNR" => ReturnTable.Cdnr,
        "CDNUR" => ReturnTable.Cdnur,
        "AT" => ReturnTable.AdvancesReceived,
        "TXPD" => ReturnTable.AdvancesAdjusted,
        "HSN" or "HSN_B2B" => ReturnTable.HsnB2b,
        "HSN_B2C" => ReturnTable.HsnB2c,
        "DOC_ISSUE" => ReturnTable.Documents,
        _ => null,
    };

    private static TableSums Sums(ReturnTable table, JsonElement of) => table switch
    {
        ReturnTable.Documents => new((int)Number(of, "net_doc_issued"), Money.Zero, HeadSums.Zero),
        ReturnTable.Exempt => new(0, Money.Zero, new(Amount(of, "ttl_expt_amt") + Amount(of, "ttl_nilsup_amt") + Amount(of, "ttl_ngsup_amt"), default, default, default)),
        ReturnTable.B2cs or ReturnTable.AdvancesReceived or ReturnTable.AdvancesAdjusted or ReturnTable.HsnB2b or ReturnTable.HsnB2c => new(0, Money.Zero, Heads(of)),
        _ => new((int)Number(of, "ttl_rec"), Amount(of, "ttl_val"), Heads(of)),
    };

    private static HeadSums Heads(JsonElement of) => new(Amount(of, "ttl_tax"), Amount(of, "ttl_igst"), Amount(of, "ttl_cgst"), Amount(of, "ttl_sgst"));

    private static Money Amount(JsonElement of, string name) => Money.FromRupees(Number(of, name));

    private static decimal Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Number && found.TryGetDecimal(out var value) ? value : 0m;
}
