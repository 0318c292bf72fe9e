using System.Text;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using static UCCMS.Tests.Gst.Returns.Returned;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>What was filed, read back from the portal's file and held against the books.</summary>
public sealed class PortalComparisonTests
{
    // as the portal gives it: other order, its own members, numbers 1 to n, recipients in another order
    private const string Portal =
        """
        {"fp":"042026","gstin":"07AAAGD0001P1ZT","fil_dt":"10-05-2026","hsn":{"hsn_b2b":[{"num":1,"hsn_sc":"996811","uqc":"NA","qty":0,"rt":18,"txval":149321.55,"camt":8550,"samt":8550,"iamt":9777.88,"csamt":0,"desc":"Postal services"}],
         "hsn_b2c":[{"hsn_sc":"996811","rt":18.0,"txval":2000.00,"camt":180,"samt":180,"num":1}],"chksum":"x"},
        "cdnr":[{"ctin":"07AAICA3918J1ZK","cfs":"N","nt":[{"chksum":"a","flag":"U","ntty":"C","nt_num":"C1","nt_dt":"30-04-2026","rchrg":"N","pos":"07","inv_typ":"R","val":5900.00,"itms":[{"num":1,"itm_det":{"samt":450,"camt":450,"rt":18,"txval":5000}}]}]}],
        "b2b":[{"ctin":"27AAACR4849R1ZL","inv":[{"inum":"A2","idt":"30-04-2026","pos":"27","val":64099,"inv_typ":"R","rchrg":"N","itms":[{"num":1,"itm_det":{"iamt":9777.88,"rt":18,"txval":54321.55}}],"flag":"U"}]},
         {"ctin":"07AAICA3918J1ZK","inv":[{"inum":"A1","idt":"30-04-2026","pos":"07","val":118000,"inv_typ":"R","rchrg":"N","itms":[{"num":1,"itm_det":{"camt":9000,"samt":9000,"rt":18,"txval":100000}}]}]}],
        "doc_issue":{"flag":"N","doc_det":[{"doc_num":5,"docs":[{"num":1,"from":"C1","to":"C1","totnum":1,"cancel":0,"net_issue":1}]},{"doc_num":1,"docs":[{"num":1,"from":"A1","to":"A3","totnum":3,"cancel":0,"net_issue":3}]}]},
        "b2cs":[{"typ":"OE","pos":"07","sply_ty":"INTRA","rt":18,"txval":2000,"camt":180,"samt":180,"flag":"N"}]}
        """;

    private static ReturnInMemory Books =>
        Build(Invoice("A1", Delhi, 100_000), Invoice("A2", Maharashtra, 54_321.55m), Invoice("A3", null, 2_000), Of(DocumentKind.CreditNote, "C1", Delhi, 5_000)).Output;

    [Fact]
    public void Same_return_in_another_order_agrees()
    {
        var comparison = PortalComparison.Of(Books.Read(April), Read(Portal));
        Assert.Empty(comparison.Differences);
        Assert.True(comparison.Agrees && comparison.Sums.Ties);
        Assert.Equal(8, comparison.Same);
    }

    [Fact]
    public void Other_figure_is_named_by_document_and_particular()
    {
        var portal = Portal.Replace("\"val\":64099", "\"val\":64100", StringComparison.Ordinal).Replace("\"iamt\":9777.88,\"rt\"", "\"iamt\":9777.87,\"rt\"", StringComparison.Ordinal);
        var comparison = PortalComparison.Of(Books.Read(April), Read(portal));
        Assert.Equal([("A2", "Value", "64,099.00", "64,100.00"), ("A2", "IGST at 18%", "9,777.88", "9,777.87")], comparison.Differences.Select(d => (d.Key, d.What, d.Books, d.Portal)));
        Assert.All(comparison.Differences, d => Assert.Equal(PortalDifferenceKind.Differs, d.Kind));
        Assert.Equal([(ReturnTable.B2b, TieOutHead.Value, 100L), (ReturnTable.B2b, TieOutHead.Igst, -1L)], comparison.Sums.Differences.Select(d => (d.Table, d.Head, d.Difference)));
    }

    [Fact]
    public void Document_on_one_side_only_is_named()
    {
        var missing = PortalComparison.Of(Books.Read(April), Read(Portal.Replace("\"inum\":\"A1\"", "\"inum\":\"X9\"", StringComparison.Ordinal)));
        Assert.Equal([("A1", PortalDifferenceKind.OnlyInBooks), ("X9", PortalDifferenceKind.OnlyOnPortal)], missing.Differences.Select(d => (d.Key, d.Kind)));
        Assert.Equal("1,18,000.00", missing.Differences[0].Books);
    }

    [Theory]
    [InlineData("not json", "gstr1.file")]
    [InlineData("[]", "gstr1.file")]
    [InlineData("""{"gstin":"27AAAGD0001P1ZR","fp":"042026"}""", "gstr1.file")]
    [InlineData("""{"gstin":"07AAAGD0001P1ZT","fp":"052026"}""", "gstr1.file")]
    public void File_that_is_not_this_return_is_refused(string text, string code) => Assert.Equal(code, Assert.Throws<RuleViolation>(() => Read(text)).Code);

    [Fact]
    public void Summary_of_the_portal_is_held_against_the_sums_of_the_file()
    {
        const string summary =
            """
            {"gstin":"07AAAGD0001P1ZT","ret_period":"042026","sec_sum":[
             {"sec_nm":"B2B","ttl_rec":2,"ttl_val":182099,"ttl_tax":154321.55,"ttl_igst":9777.88,"ttl_cgst":9000,"ttl_sgst":9000,"ttl_cess":0,"chksum":"x"},
             {"sec_nm":"B2CS","ttl_rec":1,"ttl_val":2360,"ttl_tax":2000,"ttl_igst":0,"ttl_cgst":180,"ttl_sgst":180},
             {"sec_nm":"CDNR","ttl_rec":1,"ttl_val":-5900,"ttl_tax":-5000,"ttl_igst":0,"ttl_cgst":-450,"ttl_sgst":-450},
             {"sec_nm":"HSN_B2B","ttl_rec":1,"ttl_tax":149321.55,"ttl_igst":9777.88,"ttl_cgst":8550,"ttl_sgst":8550},
             {"sec_nm":"HSN_B2C","ttl_rec":1,"ttl_tax":2000,"ttl_cgst":180,"ttl_sgst":180},
             {"sec_nm":"DOC_ISSUE","ttl_doc_issued":4,"net_doc_issued":4},{"sec_nm":"TXPD"}]}
            """;
        var books = new Gstr1Sums();
        Books.Read(April).ToList().ForEach(books.Add);
        TieOut With(string text) => TieOut.Of(books.ByTable, PortalSummary.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.Empty(With(summary).Differences);
        Assert.Equal((ReturnTable.B2cs, TieOutHead.Taxable, 100L), With(summary.Replace("\"ttl_tax\":2000,\"ttl_igst\":0", "\"ttl_tax\":2001,\"ttl_igst\":0", StringComparison.Ordinal)).Differences.Select(d => (d.Table, d.Head, d.Difference)).Single());
        Assert.Throws<RuleViolation>(() => With("{}"));
    }

    private static List<Gstr1Entry> Read(string text) => [.. Gstr1Reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), April)];
}
