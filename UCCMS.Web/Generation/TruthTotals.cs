using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Contracts;

namespace UCCMS.Web.Generation;

/// <summary>The expected sums of <c>truth.json</c>: line by line, and added up by contract, office and product.</summary>
internal sealed class TruthTotals(Truth truth)
{
    private readonly KeyValuePair<TotalKey, TotalSums>[] lines =
    [
        .. truth.Totals.OrderBy(t => t.Key.Contract, StringComparer.Ordinal).ThenBy(t => t.Key.From).ThenBy(t => t.Key.OfficeId)
            .ThenBy(t => t.Key.Product, StringComparer.Ordinal).ThenBy(t => t.Key.Class),
    ];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("totals");
        json.WriteStartObject("month");
        Write(json, lines.Select(l => l.Value));
        json.WriteEndObject();
        Group(json, "contracts", "contract", k => k.Contract);
        Group(json, "offices", "office", k => k.OfficeId.ToString(CultureInfo.InvariantCulture));
        Group(json, "products", "product", k => k.Product);
        json.WriteStartArray("lines");
        foreach (var (key, sums) in lines)
        {
            json.WriteStartObject();
            json.WriteString("contract", key.Contract);
            json.WriteString("periodFrom", key.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("office", key.OfficeId);
            json.WriteString("product", key.Product);
            json.WriteString("class", key.Class == TrafficClass.None ? string.Empty : key.Class.ToString());
            Write(json, [sums]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Group(Utf8JsonWriter json, string name, string key, Func<TotalKey, string> by)
    {
        json.WriteStartArray(name);
        foreach (var group in lines.GroupBy(l => by(l.Key), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString(key, group.Key);
            Write(json, group.Select(g => g.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<TotalSums> sums)
    {
        var all = sums.ToArray();
        Write(json, "imported", all.Select(s => s.Imported));
        Write(json, "right", all.Select(s => s.Right));
        Write(json, "sap", all.Select(s => s.Sap));
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<Sum> sums)
    {
        var whole = new Sum();
        foreach (var sum in sums)
        {
            whole.Add(sum);
        }

        json.WriteStartObject(name);
        json.WriteNumber("articles", whole.Articles);
        json.WriteNumber("gross", whole.Gross / 100m);
        json.WriteNumber("vas", whole.Vas / 100m);
        json.WriteEndObject();
    }
}
