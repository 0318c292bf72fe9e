using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Data.Gst.Signing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Web.Gst;
using UCCMS.Web.Gst.Signing;

namespace UCCMS.Tests.Gst;

public sealed class GstDocumentSourceTests
{
    private static readonly DateOnly February = new(2026, 2, 1);

    [PdfToolFact("pdftotext", "qpdf")]
    public async Task Printed_invoice_carries_every_particular_of_rule_46()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo]));
        var invoice = Assert.Single(await world.InvoicesAsync());
        using var pdf = new PdfTools(await BytesAsync(world, invoice.AuditKey));
        var text = pdf.Text();
        string[] particulars =
        [
            "DL/25-26/000001", "28-Feb-2026", invoice.SupplierGstin, invoice.RecipientGstin!, "Bharat Books & Sons", "996811",
            "Delhi (07)", "CGST", "SGST", "900.00", "10,000.00", "11,800.00", "Rupees Eleven Thousand Eight Hundred Only",
            "NAF/DL/0001", "New Delhi GPO", "Person nodal", "01-Feb-2026",
        ];
        Assert.All(particulars, p => Assert.Contains(p, text, StringComparison.Ordinal));
        Assert.Contains("reverse charge", text, StringComparison.OrdinalIgnoreCase);
    }

    [PdfToolFact("pdftotext", "qpdf")]
    public async Task Summary_lists_every_invoice_and_their_sum()
    {
        await using var world = await GstWorld.CreateAsync();
        var id = await world.ConsolidateAsync(February, GstWorld.Registered);
        await world.IssueAsync(id);
        using var pdf = new PdfTools(await BytesAsync(world, $"consolidation/{id.Value}"));
        var text = pdf.Text();
        Assert.All(await world.InvoicesAsync(), i => Assert.Contains(i.Number, text, StringComparison.Ordinal));
        Assert.Contains("35,400.00", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_is_made_once_and_has_the_same_bytes_ever_after()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo]));
        var key = Assert.Single(await world.InvoicesAsync()).AuditKey;
        var hashes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => Convert.ToHexString(SHA256.HashData(await BytesAsync(world, key)))));
        Assert.Single(hashes.Distinct());
        Assert.Equal(hashes[0], Convert.ToHexString(SHA256.HashData(await BytesAsync(world, key))));
    }

    [Fact]
    public async Task Upi_is_asked_of_who_pays_later_only()
    {
        await using var later = await GstWorld.CreateAsync();
        await later.IssueAsync(await later.ConsolidateAsync(February, [GstWorld.DelhiGpo]));
        Assert.Contains("pa=gpo", GstPrints.Of(Assert.Single(await later.InvoicesAsync()), await RulesAsync(later)).Upi!.ToString(), StringComparison.Ordinal);
        await using var advance = await GstWorld.CreateAsync(PaymentKind.Advance);
        await advance.IssueAsync(await advance.ConsolidateAsync(February, [GstWorld.DelhiGpo]));
        Assert.Null(GstPrints.Of(Assert.Single(await advance.InvoicesAsync()), await RulesAsync(advance)).Upi);
    }

    [Fact]
    public async Task Another_locations_clerk_gets_neither_invoice_nor_summary_and_the_attempt_is_recorded()
    {
        await using var world = await GstWorld.CreateAsync();
        var consolidation = await world.ConsolidateAsync(February, [GstWorld.SarojiniNagar]);
        await world.IssueAsync(consolidation);
        var invoice = Assert.Single(await world.InvoicesAsync());
        var clerk = await world.ActorAsync("clerk", Role.BookingLocation, GstWorld.MumbaiGpo);
        await using var scope = world.Database.As(clerk);
        var source = SourceOf(scope.ServiceProvider);
        Assert.Null(await source.OfAsync(invoice.Id, CancellationToken.None));
        Assert.Null(await source.OfAsync(consolidation, CancellationToken.None));
        var others = scope.ServiceProvider.GetRequiredService<OtherOfficesQueries>();
        Assert.True(await others.DenyAsync<GstInvoice>(i => i.Id == invoice.Id, invoice.AuditKey));
        Assert.False(await others.DenyAsync<GstInvoice>(i => i.Id == GstInvoiceId.New(), "gst-invoice/none"));
        var denial = Assert.Single(await world.ReadAsync(db => db.Set<AuditRecord>().Where(r => r.Outcome == AuditOutcome.Denied).ToListAsync()));
        Assert.Equal((clerk.PersonId, invoice.AuditKey), (denial.PersonId, denial.DocumentKey));
    }

    [Fact]
    public async Task List_and_sums_follow_the_filters()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, GstWorld.Registered));
        await using var scope = world.Database.As(world.Nodal);
        var queries = scope.ServiceProvider.GetRequiredService<GstQueries>();
        var all = await queries.InvoicesAsync(new GstInvoiceFilter(), new PageRequest());
        Assert.Equal(3, all.Total);
        var mumbai = new GstInvoiceFilter(Gstin: Organisation.Organising.GstinOf("27"), From: new DateOnly(2026, 2, 1), To: new DateOnly(2026, 2, 28));
        Assert.Equal("MH/25-26/000001", Assert.Single((await queries.InvoicesAsync(mumbai, new PageRequest(Sort: "payable"))).Items).Number);
        Assert.Equal(new GstInvoiceSums(3, Money.FromRupees(30_000), Money.FromRupees(5_400), Money.FromRupees(35_400)), await queries.SumsAsync(new GstInvoiceFilter(), null));
        Assert.Equal(0, (await queries.SumsAsync(new GstInvoiceFilter(), "nobody")).Count);
    }

    internal static GstDocumentSource SourceOf(IServiceProvider services, SigningOptions? options = null) =>
        new(
            services.GetRequiredService<GstQueries>(),
            services.GetRequiredService<IDocumentFiles>(),
            services.GetRequiredService<ISettings>(),
            new DocumentSigning(services.GetRequiredService<SigningQueries>(), services.GetRequiredService<ISecretSeal>(), options ?? new SigningOptions(), services.GetRequiredService<TimeProvider>()));

    internal static async Task<PrintRules> RulesAsync(GstWorld world)
    {
        await using var scope = world.Database.AsSystem();
        return await PrintRules.OnAsync(scope.ServiceProvider.GetRequiredService<ISettings>(), new DateOnly(2026, 2, 28), CancellationToken.None);
    }

    internal static async Task<byte[]> BytesAsync(GstWorld world, string key, SigningOptions? options = null)
    {
        await using var scope = world.Database.As(world.Nodal);
        var file = await SourceOf(scope.ServiceProvider, options).FileAsync(key, CancellationToken.None);
        await using var content = await scope.ServiceProvider.GetRequiredService<IFileStore>().OpenAsync(file.Id, CancellationToken.None);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }
}
