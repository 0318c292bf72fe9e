using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Gst.Signing;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Web.Gst.Notes;
using UCCMS.Web.Gst.Signing;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>A note bears the heads of its original, wherever supplier and recipient are; and prints what rule 53 wants.</summary>
public sealed class NoteSupplyTests
{
    private const string Pan = "AABCB1234F";

    [Theory]
    [InlineData("07", "07", false, "90", "90", "0", "0")]
    [InlineData("07", "27", false, "0", "0", "0", "180")]
    [InlineData("04", "04", false, "90", "0", "90", "0")]
    [InlineData("34", "34", false, "90", "90", "0", "0")]
    [InlineData("27", "27", true, "0", "0", "0", "180")]
    [InlineData("07", null, false, "90", "90", "0", "0")]
    public async Task Credit_of_part_and_of_the_rest_bears_the_heads_of_the_invoice(string supplier, string? recipient, bool isSez, string cgst, string sgst, string utgst, string igst)
    {
        await using var supply = await SupplyWorld.CreateAsync(supplier, recipient is null ? null : SupplyWorld.NumberOf($"{recipient}{Pan}1Z"), isSez);
        var world = await NoteWorld.OverAsync(supply.Gst); // whose database the other disposes of
        await supply.IssueAsync(("SPD", 54_321.55m));
        var invoice = Assert.Single(await supply.InvoicesAsync());
        var note = Assert.Single(await world.IssueAsync(NoteWorld.Amount(invoice, 1_000)));
        var tax = Assert.Single(note.Taxes);
        Assert.Equal([Rs(cgst), Rs(sgst), Rs(utgst), Rs(igst), Rs("1180")], [tax.Cgst, tax.Sgst, tax.Utgst, tax.Igst, note.Payable]);
        Assert.Equal((invoice.Supply, invoice.PlaceOfSupplyCode, invoice.IsInterState, invoice.RecipientGstin), (note.Supply, note.PlaceOfSupplyCode, note.IsInterState, note.RecipientGstin));
        await world.IssueAsync(NoteWorld.Whole(invoice));
        Assert.True((await world.StandingAsync(invoice)).Now.IsNothing);
    }

    [Fact]
    public async Task Zone_without_payment_of_tax_is_credited_without_tax()
    {
        await using var supply = await SupplyWorld.CreateAsync("27", SupplyWorld.NumberOf($"27{Pan}1Z"), isSez: true);
        var world = await NoteWorld.OverAsync(supply.Gst); // whose database the other disposes of
        await supply.ActAsync((EnterUndertaking u) => u, new EnterUndertaking.Input(supply.SupplierGstin, "AD270425000123X", new DateOnly(2025, 4, 1)));
        await supply.IssueAsync(("SPD", 10_000));
        var invoice = Assert.Single(await supply.InvoicesAsync());
        var note = Assert.Single(await world.IssueAsync(NoteWorld.Amount(invoice, 2_000)));
        Assert.Equal((SupplyKind.SezWithoutPayment, Rs("2000"), Money.Zero, Rs("2000")), (note.Supply, note.Taxable, note.Tax, note.Payable));
    }

    [PdfToolFact("pdftotext", "qpdf")]
    public async Task Printed_note_carries_every_particular_of_rule_53()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo, NoteWorld.Taxable(54_321.55m));
        var note = Assert.Single(await world.IssueAsync(NoteWorld.Amount(invoice, 5_000)));
        await using var scope = world.Gst.Database.As(world.Preparer);
        var services = scope.ServiceProvider;
        var source = new NoteDocumentSource(
            services.GetRequiredService<NotesQueries>(),
            services.GetRequiredService<IDocumentFiles>(),
            services.GetRequiredService<ISettings>(),
            new DocumentSigning(services.GetRequiredService<SigningQueries>(), services.GetRequiredService<ISecretSeal>(), new SigningOptions(), services.GetRequiredService<TimeProvider>()));
        var file = await source.FileAsync(note.AuditKey, CancellationToken.None);
        Assert.Equal(("DL-C-25-26-00001.pdf", file), (file.Name, await source.FileAsync(note.AuditKey, CancellationToken.None)));
        await using var content = await services.GetRequiredService<IFileStore>().OpenAsync(file.Id, CancellationToken.None);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        using var pdf = new PdfTools(copy.ToArray());
        var text = pdf.Text();
        string[] particulars =
        [
            "CREDIT NOTE", "DL/C/25-26/00001", "28-Feb-2026", note.SupplierGstin, note.RecipientGstin!, "Bharat Books & Sons", "DL/25-26/000001", "Delhi (07)", "996811",
            "5,000.00", "CGST", "SGST", "450.00", "5,900.00", "Rupees Five Thousand Nine Hundred Only", "Told by the customer's letter", "Person second",
        ];
        Assert.All(particulars, p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    private static Money Rs(string rupees) => Money.FromRupees(decimal.Parse(rupees, CultureInfo.InvariantCulture));
}
