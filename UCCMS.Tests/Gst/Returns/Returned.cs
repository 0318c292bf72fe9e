using System.Diagnostics;
using System.Text;
using System.Text.Json;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Documents for returns of a Delhi registration, and what becomes of them.</summary>
internal static class Returned
{
    public const string Supplier = "07AAAGD0001P1ZT";
    public const string Delhi = "07AAICA3918J1ZK";
    public const string Maharashtra = "27AAACR4849R1ZL";

    public static readonly ReturnHead April = new(Supplier, new ReturnPeriod(202604));
    public static readonly ReturnRules Rules = ReturnRules.On(April.Period, ReturnRuleBook.Delivered);

    private static int serial;

    /// <summary>A document with its tax by law, its value rounded to the rupee.</summary>
    public static ReturnDocument Of(
        DocumentKind kind, string number, string? recipient, decimal taxable, string? place = null, SupplyKind supply = SupplyKind.Regular, decimal exempt = 0, decimal rate = 18)
    {
        var pos = place ?? recipient?[..2] ?? "07";
        var totals = DocumentTotals.Of([new(Money.FromRupees(taxable), Percent.Of(rate)), new(Money.FromRupees(exempt), Percent.Zero)], "07", pos, supply);
        var services = new List<ReturnService>();
        if (taxable > 0)
        {
            services.Add(new("996811", supply == SupplyKind.Exempt ? Percent.Zero : Percent.Of(rate), supply == SupplyKind.Exempt, Money.FromRupees(taxable)));
        }

        if (exempt > 0)
        {
            services.Add(new("996811", Percent.Zero, true, Money.FromRupees(exempt)));
        }

        return new(
            Guid.CreateVersion7(), kind, number, Interlocked.Increment(ref serial), new(2026, 4, 30), recipient, "Bharat Books", supply, pos, GstSplit.IsInterState("07", pos, supply),
            totals.Payable, totals.Exempt, [.. totals.Buckets.Select(b => new ReturnRate(b.Rate, b.Taxable, b.Split))], services);
    }

    public static ReturnDocument Invoice(string number, string? recipient, decimal taxable, string? place = null, SupplyKind supply = SupplyKind.Regular, decimal exempt = 0) =>
        Of(DocumentKind.TaxInvoice, number, recipient, taxable, place, supply, exempt);

    public static (ReturnTables Tables, ReturnInMemory Output) Build(ReturnHead head, ReturnRules rules, IReadOnlyList<SeriesRow>? series, params ReturnDocument[] documents)
    {
        var output = new ReturnInMemory();
        using var writer = new Gstr1Writer(head, rules, output);
        var builder = new ReturnBuilder(head, rules, writer);
        foreach (var document in ReturnOrder.Of(documents))
        {
            builder.Take(document);
        }

        return (builder.Complete(series ?? SeriesOf(documents)), output);
    }

    public static (ReturnTables Tables, ReturnInMemory Output) Build(params ReturnDocument[] documents) => Build(April, Rules, null, documents);

    public static JsonElement Json(ReturnInMemory output) => JsonDocument.Parse(Assert.Single(output.Parts)).RootElement;

    public static string Text(ReturnInMemory output) => Encoding.UTF8.GetString(Assert.Single(output.Parts));

    public static IReadOnlyList<SeriesRow> SeriesOf(IEnumerable<ReturnDocument> documents) =>
    [
        .. documents.GroupBy(d => d.Kind).OrderBy(g => g.Key)
            .Select(g => new SeriesRow(g.Key, g.Min(d => d.Number)!, g.Max(d => d.Number)!, 1, g.Count(), g.Count())),
    ];

    /// <summary>What the validator of Debian's python3-jsonschema has against a file; numbers are taken as they are written.</summary>
    public static string SchemaFaults(byte[] json)
    {
        const string program = """
            import json, sys
            from decimal import Decimal
            from jsonschema import Draft202012Validator
            schema = json.load(open(sys.argv[1]), parse_float=Decimal)
            Draft202012Validator.check_schema(json.load(open(sys.argv[1])))
            for fault in Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]), parse_float=Decimal)):
                print('/'.join(map(str, fault.path)), fault.message[:300])
            """;
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, json);
            var schema = Path.Combine(House.SourceTree.Root, "UCCMS.Core/Gst/Returns/gstr1.schema.json");
            using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", program, schema, file]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + (process.ExitCode == 0 ? string.Empty : errors.Result);
        }
        finally
        {
            File.Delete(file);
        }
    }
}

/// <summary>A test that needs a JSON schema validator that is not ours; left out where none is installed, except on a build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute()
    {
        if (!Directory.Exists("/usr/lib/python3/dist-packages/jsonschema") && Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = "Not installed: python3-jsonschema";
        }
    }
}
