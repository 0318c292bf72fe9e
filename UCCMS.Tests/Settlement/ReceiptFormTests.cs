using Bunit;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Settlement;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Web.Settlement;

namespace UCCMS.Tests.Settlement;

/// <summary>The form of money that came shows the fields of the chosen mode and no others, and says what is wrong beside the field.</summary>
public sealed class ReceiptFormTests
{
    private static readonly string[] Always = ["Mode", "Amount", "ReceivedOn", "Reference", "Payer", "Narration"];
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(ReceiptMode.Cash, "Number of the receipt given")]
    [InlineData(ReceiptMode.Neft, "UTR")]
    [InlineData(ReceiptMode.Upi, "RRN")]
    [InlineData(ReceiptMode.NetBanking, "Reference of the bank")]
    [InlineData(ReceiptMode.Card, "RRN or approval code", "Terminal")]
    [InlineData(ReceiptMode.Cheque, "Cheque number", "ChequeDate", "Bank", "Branch")]
    public async Task Only_the_fields_of_the_mode_are_shown(ReceiptMode mode, string reference, params string[] more)
    {
        await using var page = new BunitContext();
        page.Services.AddTexts();
        var shown = page.Render<ReceiptFields>(p => p.Add(f => f.Form, new ReceiptForm()).Add(f => f.ErrorOf, _ => null));
        shown.Find("#Mode").Change(mode.ToString());
        Assert.Equal(Always.Concat(more).Order(), shown.FindAll("input, select").Select(e => e.Id!).Order());
        Assert.Contains(reference, shown.Find("label[for=Reference]").TextContent, StringComparison.Ordinal);
        Assert.Equal(mode == ReceiptMode.Cheque, shown.Markup.Contains("subject to realisation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refusal_stands_beside_its_field()
    {
        await using var page = new BunitContext();
        page.Services.AddTexts();
        var form = new ReceiptForm { Mode = ReceiptMode.Cheque, AmountText = "500", ReceivedOn = Today, Reference = "004711", Payer = "Bharat Books", Bank = "SBI", Branch = "Fort", ChequeDate = new(2025, 12, 1) };
        var fault = form.FaultOn(Today);
        Assert.Equal("ChequeDate", fault?.Field);
        var shown = page.Render<ReceiptFields>(p => p.Add(f => f.Form, form).Add(f => f.ErrorOf, field => fault?.Field == field ? fault?.Sentence : null));
        Assert.Contains("Banks pay a cheque for 3 months", shown.Find("#ChequeDate-error").TextContent, StringComparison.Ordinal);
        form.ChequeDate = new(2025, 12, 2);
        Assert.Null(form.FaultOn(Today));
    }

    [Fact]
    public void Suggested_lines_say_why_until_they_are_changed()
    {
        var form = new AllocationForm([Of("INV/000001", 300), Of("INV/000002", 500)]);
        form.Suggest(new(500), "for INV/000001");
        Assert.Equal(["The payer named it", "The oldest that is owed"], form.Rows.Select(r => r.Reason));
        form.Rows[1].Text = "1";
        Assert.Null(form.Rows[1].Reason);
    }

    private static UCCMS.Data.Settlement.OpenDocument Of(string number, long paise) =>
        new(new(Guid.CreateVersion7()), UCCMS.Core.Ledger.LedgerDocumentKind.Invoice, number, Today, Today, "New Delhi GPO", paise, new(paise));
}
