using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UCCMS.Web.Generation;

/// <summary>Writes <c>truth.json</c>: what was planted where, and the sums to expect. Its shape is described in docs/generator.md.</summary>
internal sealed class TruthFile(GenerationOrder order, Truth truth) : IDisposable
{
    public const string Name = "truth.json";

    private readonly FileStream file = File.Create(Path.Combine(order.Folder, Name));

    public void Write()
    {
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("seed", order.Seed);
        json.WriteString("month", GenerationOrder.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        json.WriteNumber("customers", order.Customers);
        json.WriteNumber("articles", order.Articles);
        WriteFiles(json);
        WriteSlips(json);
        WriteFindings(json, "findings", truth.Findings);
        WriteFindings(json, "honestSuspicions", truth.Honest);
        WriteOnInvoices(json);
        new TruthTotals(truth).Write(json);
        json.WriteEndObject();
        json.Flush();
        file.Write("\n"u8);
    }

    public void Dispose() => file.Dispose();

    private void WriteFiles(Utf8JsonWriter json)
    {
        json.WriteStartArray("bookingFiles");
        foreach (var f in truth.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", f.Name);
            if (f.Office is { } office)
            {
                json.WriteString("office", office.ToString());
            }

            if (f.Customer is { } customer)
            {
                json.WriteString("customer", customer);
            }

            json.WriteNumber("rowsRead", f.Rows);
            json.WriteNumber("accepted", f.Rows - f.Flagged - f.Rejected - f.Duplicates);
            json.WriteNumber("flagged", f.Flagged);
            json.WriteNumber("rejected", f.Rejected);
            json.WriteNumber("duplicates", f.Duplicates);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("invoiceFiles");
        foreach (var (name, rows, invoices) in truth.InvoiceFiles)
        {
            json.WriteStartObject();
            json.WriteString("file", name);
            json.WriteNumber("rows", rows);
            json.WriteNumber("invoices", invoices);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSlips(Utf8JsonWriter json)
    {
        json.WriteStartArray("slips");
        foreach (var kind in SlipKind.All)
        {
            json.WriteStartObject();
            json.WriteString("slip", kind.Slip.ToString());
            json.WriteNumber("perLakh", kind.PerLakh);
            json.WriteNumber("planted", truth.Slips[(int)kind.Slip]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, string name, IEnumerable<PlantedFinding> findings)
    {
        json.WriteStartObject(name);
        foreach (var code in findings.GroupBy(f => f.Code).OrderBy(g => g.Key))
        {
            json.WriteStartArray(code.Key.ToString());
            foreach (var finding in code)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlantedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Line);
        json.WriteString("article", finding.Article);
        json.WriteString("ground", finding.Ground.ToString());
        if (finding.OtherLine is { } other)
        {
            json.WriteNumber("otherLine", other);
        }

        if (finding.ExpectedPaise is { } expected)
        {
            json.WriteNumber("expectedTariff", expected / 100m);
        }

        if (finding.Rows is { } rows)
        {
            json.WriteNumber("rowsConcerned", rows);
        }

        json.WriteString("belongsTo", finding.BelongsTo);
        json.WriteEndObject();
    }

    private void WriteOnInvoices(Utf8JsonWriter json)
    {
        json.WriteStartObject("aptFindings");
        foreach (var code in truth.OnInvoices.GroupBy(f => f.Code).OrderBy(g => g.Key))
        {
            json.WriteStartArray(code.Key.ToString());
            foreach (var finding in code)
            {
                json.WriteStartObject();
                json.WriteString("file", finding.Bill.File);
                json.WriteString("invoice", finding.Invoice);
                json.WriteString("contract", finding.Bill.Contract.Number);
                json.WriteNumber("office", finding.Line.Key.OfficeId);
                json.WriteString("product", finding.Product);
                json.WriteString("class", finding.Class == Core.Contracts.TrafficClass.None ? string.Empty : finding.Class.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
