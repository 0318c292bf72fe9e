using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using static UCCMS.Tests.Gst.Returns.Returned;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Which table a document goes into, and what is netted there.</summary>
public sealed class ReturnBuilderTests
{
    [Fact]
    public void Taxable_and_exempt_value_of_one_document_stand_in_4A_and_8()
    {
        var (tables, output) = Build(Invoice("A1", Delhi, 100, exempt: 100));
        Assert.Equal(Money.FromRupees(218), tables.Of(ReturnTable.B2b).Value);
        Assert.Equal(Money.FromRupees(100), tables.Of(ReturnTable.B2b).Sums.Taxable);
        Assert.Equal(Money.FromRupees(100), Assert.Single(tables.Exempt).Value);
        Assert.Equal(218m, Json(output).GetProperty("b2b")[0].GetProperty("inv")[0].GetProperty("val").GetDecimal());
    }

    [Theory]
    [InlineData(99_999, "2026-04", ReturnTable.B2cl)]
    [InlineData(84_745.76, "2026-04", ReturnTable.B2cs)] // 1,00,000 with its tax: not above the limit
    [InlineData(84_746.50, "2026-04", ReturnTable.B2cl)]
    [InlineData(200_000, "2024-07", ReturnTable.B2cs)] // the older limit
    [InlineData(200_000, "2024-08", ReturnTable.B2cl)]
    public void Unregistered_recipient_of_another_state_stands_alone_above_the_limit_of_the_month(double taxable, string month, ReturnTable expected)
    {
        var head = new ReturnHead(Supplier, ReturnPeriod.Parse(month));
        var document = Invoice("A1", null, (decimal)taxable, place: "29") with { Date = head.Period.To };
        Assert.Equal(1, Build(head, ReturnRules.On(head.Period, ReturnRuleBook.Delivered), null, document).Tables.Of(expected).Documents);
    }

    [Fact]
    public void Unregistered_recipient_of_the_same_state_never_stands_alone() =>
        Assert.Equal(1, Build(Invoice("A1", null, 10_00_000)).Tables.Of(ReturnTable.B2cs).Documents);

    [Fact]
    public void Large_note_to_an_unregistered_recipient_of_another_state_stands_in_9B()
    {
        var (tables, output) = Build(Of(DocumentKind.CreditNote, "C1", null, 2_00_000, place: "29"));
        Assert.Equal(Money.FromRupees(-36_000), tables.Of(ReturnTable.Cdnur).Sums.Igst);
        var note = Json(output).GetProperty("cdnur")[0];
        Assert.Equal(("C", "B2CL", 36_000m), (note.GetProperty("ntty").GetString(), note.GetProperty("typ").GetString(), note.GetProperty("itms")[0].GetProperty("itm_det").GetProperty("iamt").GetDecimal()));
    }

    [Fact]
    public void Small_note_to_an_unregistered_recipient_is_netted_in_table_7()
    {
        var (tables, output) = Build(Of(DocumentKind.CreditNote, "C1", null, 5_000, place: "29"));
        var row = Assert.Single(tables.B2cs);
        Assert.Equal((Money.FromRupees(-5_000), Money.FromRupees(-900)), (row.Sums.Taxable, row.Sums.Igst));
        Assert.Equal(-5_000m, Json(output).GetProperty("b2cs")[0].GetProperty("txval").GetDecimal());
        Assert.False(Json(output).TryGetProperty("cdnur", out _));
    }

    [Fact]
    public void Small_note_on_a_large_invoice_follows_it_into_9B() =>
        Assert.Equal(1, Build(Of(DocumentKind.CreditNote, "C1", null, 5_000, place: "29") with { IsAgainstLarge = true }).Tables.Of(ReturnTable.Cdnur).Documents);

    [Fact]
    public void Notes_are_netted_in_tables_7_8_and_12_and_a_row_that_comes_to_nothing_is_left_out()
    {
        var (tables, output) = Build(
            Invoice("A1", null, 2_000), Of(DocumentKind.CreditNote, "C1", null, 500), Of(DocumentKind.DebitNote, "D1", null, 100),
            Invoice("A2", null, 700, place: "29"), Of(DocumentKind.CreditNote, "C2", null, 700, place: "29"),
            Of(DocumentKind.BillOfSupply, "B1", Delhi, 1_000, supply: SupplyKind.Exempt), Of(DocumentKind.CreditNote, "C3", Delhi, 400, supply: SupplyKind.Exempt));
        var row = Assert.Single(tables.B2cs);
        Assert.Equal((Money.FromRupees(1_600), 3), (row.Sums.Taxable, row.Documents));
        Assert.Equal(Money.FromRupees(600), Assert.Single(tables.Exempt).Value);
        Assert.Equal([Money.FromRupees(600), Money.FromRupees(1_600)], tables.Hsn.Select(h => h.Sums.Taxable));
        Assert.False(Json(output).TryGetProperty("cdnr", out _)); // a note on exempt supplies is in table 8 only
        Assert.Equal(0, tables.Messages.Errors);
    }

    [Theory]
    [InlineData(SupplyKind.SezWithPayment, "SEWP", 118, 18)]
    [InlineData(SupplyKind.SezWithoutPayment, "SEWOP", 100, 0)]
    public void Zone_is_inter_state_even_next_door_with_or_without_its_tax(SupplyKind supply, string type, int value, int igst)
    {
        var (tables, output) = Build(Invoice("A1", Delhi, 100, supply: supply));
        var invoice = Json(output).GetProperty("b2b")[0].GetProperty("inv")[0];
        var item = invoice.GetProperty("itms")[0].GetProperty("itm_det");
        Assert.Equal((type, (decimal)value, (decimal)igst), (invoice.GetProperty("inv_typ").GetString(), invoice.GetProperty("val").GetDecimal(), item.GetProperty("iamt").GetDecimal()));
        Assert.False(item.TryGetProperty("camt", out _));
        Assert.Equal(1, tables.Of(ReturnTable.Sez).Documents);
        Assert.Equal(0, tables.Messages.Errors);
    }

    [Theory]
    [InlineData("07DELA12345B1Z")] // built on a TAN
    [InlineData("0717USA12345UN")] // a UN body
    [InlineData("03AAAGM0289C1D")] // a deductor
    public void Government_un_and_deductor_numbers_are_registered_recipients(string body)
    {
        var tables = Build(Invoice("A1", body + Gstin.CheckCharacter(body), 100)).Tables;
        Assert.Equal((1, 0L), (tables.Of(ReturnTable.B2b).Documents, tables.Messages.Errors));
    }

    [Fact]
    public void Tax_of_a_document_is_divided_over_its_codes_once_to_the_paisa()
    {
        // three parts of a third of a rupee each settle to one rupee, not to 0.99
        var third = Money.FromRupees(1).Allocate([1, 1, 1]);
        ReturnService[] services = [new("996811", Percent.Of(18), false, third[0]), new("996812", Percent.Of(18), false, third[1]), new("996813", Percent.Of(18), false, third[2])];
        var tables = Build(Invoice("A1", Delhi, 1) with { Services = services }).Tables;
        Assert.Equal([34L, 33L, 33L], tables.Hsn.Select(h => h.Sums.Taxable.Paise));
        Assert.Equal([3L, 3L, 3L], tables.Hsn.Select(h => h.Sums.Cgst.Paise));
        Assert.Equal([3L, 3L, 3L], tables.Hsn.Select(h => h.Sums.StateTax.Paise));
        Assert.Equal(tables.Of(ReturnTable.B2b).Sums, tables.Of(ReturnTable.HsnB2b).Sums);
        Assert.Equal(0, tables.Messages.Errors);
    }

    [Fact]
    public void Sums_over_many_documents_and_codes_stay_those_of_the_documents()
    {
        var random = new Random(12);
        var documents = Enumerable.Range(1, 500).Select(at =>
        {
            var document = Of(random.Next(4) == 0 ? DocumentKind.CreditNote : DocumentKind.TaxInvoice, $"N{at:0000}", random.Next(2) == 0 ? Delhi : Maharashtra, random.Next(1, 9_999_999) / 100m);
            var parts = document.Rates[0].Taxable.Allocate([random.Next(1, 9), random.Next(0, 9), random.Next(0, 9)]);
            return document with { Services = [.. parts.Select((p, i) => new ReturnService($"99681{i + 1}", Percent.Of(18), false, p))] };
        }).ToArray();
        var tables = Build(documents).Tables;
        Assert.Equal(tables.Of(ReturnTable.B2b).Sums + tables.Of(ReturnTable.Cdnr).Sums, tables.Of(ReturnTable.HsnB2b).Sums);
        Assert.Equal(0, tables.Messages.Errors);
    }
}
