using System.Text;
using System.Text.Json;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using static UCCMS.Tests.Gst.Returns.Returned;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>The upload file, character by character.</summary>
public sealed class Gstr1WriterTests
{
    private const string Sample =
        """
        {"gstin":"07AAAGD0001P1ZT","fp":"042026","version":"GST3.2.4","hash":"hash",
        "b2b":[
         {"ctin":"07AAICA3918J1ZK","inv":[{"inum":"DL/26-27/000001","idt":"30-04-2026","val":118000,"pos":"07","rchrg":"N","inv_typ":"R",
          "itms":[{"num":1801,"itm_det":{"txval":100000,"rt":18,"camt":9000,"samt":9000,"csamt":0}}]}]},
         {"ctin":"27AAACR4849R1ZL","inv":[{"inum":"DL/26-27/000002","idt":"30-04-2026","val":64099,"pos":"27","rchrg":"N","inv_typ":"R",
          "itms":[{"num":1801,"itm_det":{"txval":54321.55,"rt":18,"iamt":9777.88,"csamt":0}}]}]}],
        "b2cs":[{"sply_ty":"INTRA","rt":18,"typ":"OE","pos":"07","txval":2000,"camt":180,"samt":180,"csamt":0}],
        "nil":{"inv":[{"sply_ty":"INTRAB2B","expt_amt":1000,"nil_amt":0,"ngsup_amt":0}]},
        "cdnr":[{"ctin":"07AAICA3918J1ZK","nt":[{"nt_num":"DL/C/26-27/00001","nt_dt":"30-04-2026","ntty":"C","val":5900,"pos":"07","rchrg":"N","inv_typ":"R",
          "itms":[{"num":1801,"itm_det":{"txval":5000,"rt":18,"camt":450,"samt":450,"csamt":0}}]}]}],
        "doc_issue":{"doc_det":[
         {"doc_num":1,"doc_typ":"Invoices for outward supply","docs":[{"num":1,"from":"DL/26-27/000001","to":"DL/26-27/000004","totnum":4,"cancel":1,"net_issue":3},{"num":2,"from":"DL/B/26-27/00001","to":"DL/B/26-27/00001","totnum":1,"cancel":0,"net_issue":1}]},
         {"doc_num":5,"doc_typ":"Credit Note","docs":[{"num":1,"from":"DL/C/26-27/00001","to":"DL/C/26-27/00001","totnum":1,"cancel":0,"net_issue":1}]}]},
        "hsn":{"hsn_b2b":[
         {"num":1,"hsn_sc":"996811","uqc":"NA","qty":0,"rt":18,"txval":149321.55,"iamt":9777.88,"samt":8550,"camt":8550,"csamt":0},
         {"num":2,"hsn_sc":"996811","uqc":"NA","qty":0,"rt":0,"txval":1000,"iamt":0,"samt":0,"camt":0,"csamt":0}],
         "hsn_b2c":[{"num":1,"hsn_sc":"996811","uqc":"NA","qty":0,"rt":18,"txval":2000,"iamt":0,"samt":180,"camt":180,"csamt":0}]}}
        """;

    private static ReturnDocument[] SampleDocuments =>
    [
        Invoice("DL/26-27/000001", Delhi, 100_000),
        Invoice("DL/26-27/000002", Maharashtra, 54_321.55m),
        Invoice("DL/26-27/000003", null, 2_000),
        Of(DocumentKind.BillOfSupply, "DL/B/26-27/00001", Delhi, 1_000, supply: SupplyKind.Exempt),
        Of(DocumentKind.CreditNote, "DL/C/26-27/00001", Delhi, 5_000),
    ];

    private static SeriesRow[] SampleSeries =>
    [
        new(DocumentKind.TaxInvoice, "DL/26-27/000001", "DL/26-27/000004", 1, 4, 3, Cancelled: 1),
        new(DocumentKind.BillOfSupply, "DL/B/26-27/00001", "DL/B/26-27/00001", 1, 1, 1),
        new(DocumentKind.CreditNote, "DL/C/26-27/00001", "DL/C/26-27/00001", 1, 1, 1),
    ];

    [Fact]
    public void Five_documents_make_the_known_file_value_by_value()
    {
        var (tables, output) = Build(April, Rules, SampleSeries, SampleDocuments);
        Assert.Equal(string.Concat(Sample.Split('\n').Select(l => l.Trim())), Text(output));
        Assert.Equal((0L, 5), (tables.Messages.Errors, tables.Documents));
    }

    [SchemaFact]
    public void Files_of_every_kind_keep_to_the_schema_by_a_validator_that_is_not_ours()
    {
        Assert.Equal(string.Empty, SchemaFaults(Build(April, Rules, SampleSeries, SampleDocuments).Output.Parts[0]));
        Assert.Equal(string.Empty, SchemaFaults(Build(EverySection()).Output.Parts[0]));
        Assert.Equal(string.Empty, SchemaFaults(Build().Output.Parts[0]));
        var before = new ReturnHead(Supplier, new ReturnPeriod(202404));
        Assert.Equal(string.Empty, SchemaFaults(Build(before, ReturnRules.On(before.Period, ReturnRuleBook.Delivered), null, EverySection()).Output.Parts[0]));
    }

    [SchemaFact]
    public void Schema_refuses_what_the_portal_refuses()
    {
        var good = Text(Build(April, Rules, SampleSeries, SampleDocuments).Output);
        foreach (var (from, to) in new[] { ("54321.55", "54321.555"), ("30-04-2026", "2026-04-30"), ("\"pos\":\"07\"", "\"pos\":7"), ("\"uqc\":\"NA\"", "\"uqc\":\"OTH\""), ("\"rt\":18", "\"rt\":17"), ("\"iamt\":9777.88,", ""), ("\"hash\":\"hash\"", "\"hash\":\"\"") })
        {
            Assert.Contains(from, good, StringComparison.Ordinal);
            Assert.NotEqual(string.Empty, SchemaFaults(Encoding.UTF8.GetBytes(good.Replace(from, to, StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void Every_section_stands_in_the_order_of_the_offline_tool()
    {
        var names = Json(Build(EverySection()).Output).EnumerateObject().Select(p => p.Name);
        Assert.Equal(["gstin", "fp", "version", "hash", "b2b", "b2cl", "b2cs", "nil", "cdnr", "cdnur", "doc_issue", "hsn"], names);
    }

    [Fact]
    public void Return_without_documents_is_a_header_alone() =>
        Assert.Equal("""{"gstin":"07AAAGD0001P1ZT","fp":"042026","version":"GST3.2.4","hash":"hash"}""", Text(Build().Output));

    [Fact]
    public void Table_12_is_one_list_before_its_division()
    {
        var before = new ReturnHead(Supplier, new ReturnPeriod(202504));
        var (tables, output) = Build(before, ReturnRules.On(before.Period, ReturnRuleBook.Delivered), null, Invoice("A1", Delhi, 100), Invoice("A2", null, 50));
        Assert.Equal(["data"], Json(output).GetProperty("hsn").EnumerateObject().Select(p => p.Name));
        Assert.Equal(150m, Assert.Single(Json(output).GetProperty("hsn").GetProperty("data").EnumerateArray()).GetProperty("txval").GetDecimal());
        Assert.Equal(2, tables.Of(ReturnTable.HsnB2b).Documents);
    }

    [Fact]
    public void Long_file_is_divided_each_part_with_its_header_and_nothing_lost()
    {
        var documents = Enumerable.Range(1, 400).Select(at => Invoice($"A{at:0000}", at % 3 == 0 ? Delhi : Maharashtra, at))
            .Concat(Enumerable.Range(1, 200).Select(at => Of(DocumentKind.CreditNote, $"C{at:0000}", Delhi, at))).ToArray();
        var rules = Rules with { File = Rules.File with { MostPartBytes = 8_000 } };
        var (tables, output) = Build(April, rules, null, documents);
        Assert.InRange(output.Parts.Count, 5, 40);
        Assert.All(output.Parts, part =>
        {
            Assert.InRange(part.Length, 100, 8_000);
            Assert.StartsWith("""{"gstin":"07AAAGD0001P1ZT","fp":"042026","version":"GST3.2.4","hash":"hash",""", Encoding.UTF8.GetString(part), StringComparison.Ordinal);
        });
        var read = output.Read(April).ToList();
        Assert.Equal(documents.Select(d => d.Number).Order(StringComparer.Ordinal), read.Where(e => e.Table is ReturnTable.B2b or ReturnTable.Cdnr).Select(e => e.Key).Order(StringComparer.Ordinal));
        var whole = Build(documents).Output.Read(April);
        Assert.True(PortalComparison.Of(read, whole).Agrees);
        Assert.Equal(600, tables.Documents);
    }

    [Theory]
    [InlineData(11_800_000, "118000")]
    [InlineData(5_432_155, "54321.55")]
    [InlineData(50, "0.5")]
    [InlineData(5, "0.05")]
    [InlineData(0, "0")]
    public void Amounts_are_numbers_without_needless_decimals(long paise, string written) => Assert.Equal(written, JsonSerializer.Serialize(new Money(paise).Rupees));

    [Fact]
    public void File_is_named_as_the_offline_tool_names_it()
    {
        Assert.Equal("returns_1152026_R1_07AAAGD0001P1ZT_offline.json", Gstr1Names.FileName(April, new DateOnly(2026, 5, 11), 1, 1));
        Assert.Equal("returns_1152026_R1_07AAAGD0001P1ZT_offline-2.json", Gstr1Names.FileName(April, new DateOnly(2026, 5, 11), 2, 3));
    }

    private static ReturnDocument[] EverySection() =>
    [
        Invoice("A1", Delhi, 100_000),
        Invoice("A2", Maharashtra, 10_000, supply: SupplyKind.SezWithPayment),
        Invoice("A3", Maharashtra, 10_000, supply: SupplyKind.SezWithoutPayment),
        Invoice("A4", null, 300_000, place: "29"),
        Invoice("A5", null, 2_000, place: "29"),
        Invoice("A6", null, 100, exempt: 40),
        Of(DocumentKind.BillOfSupply, "B1", Maharashtra, 1_000, supply: SupplyKind.Exempt),
        Of(DocumentKind.CreditNote, "C1", Delhi, 5_000),
        Of(DocumentKind.DebitNote, "D1", Maharashtra, 250.50m),
        Of(DocumentKind.CreditNote, "C2", null, 200_000, place: "29") with { IsAgainstLarge = true },
    ];
}
