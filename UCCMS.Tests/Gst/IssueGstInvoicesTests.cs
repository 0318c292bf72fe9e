using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Gst;

public sealed class IssueGstInvoicesTests
{
    private static readonly DateOnly February = new(2026, 2, 1);

    [Fact]
    public async Task Every_location_gets_one_invoice_under_its_own_states_registration()
    {
        await using var world = await GstWorld.CreateAsync();
        var outcome = await world.IssueAsync(await world.ConsolidateAsync(February, GstWorld.Registered));
        Assert.True(outcome.IsDone, outcome.Sentence);
        var invoices = await world.InvoicesAsync();
        Assert.Equal(["DL/25-26/000001", "MH/25-26/000001", "KA/25-26/000001"], invoices.Select(i => i.Number));
        Assert.Equal(["07", "27", "29"], invoices.Select(i => i.SupplierGstin[..2]));
        Assert.All(invoices, i => Assert.Equal((new DateOnly(2026, 2, 28), GstWorld.DelhiGpo), (i.InvoiceDate, i.NodalOfficeId)));
        Assert.Equal(ConsolidationStatus.Issued, await world.ReadAsync(db => db.Scoped<Consolidation>().Select(c => c.Status).SingleAsync()));
    }

    // the overview's example: 10,000 within a State is 900 and 900, in all 11,800
    [Fact]
    public async Task Ten_thousand_within_a_state_bears_nine_hundred_twice()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo]));
        var invoice = Assert.Single(await world.InvoicesAsync());
        var tax = Assert.Single(invoice.Taxes);
        Assert.Equal((Money.FromRupees(900), Money.FromRupees(900), Money.Zero), (tax.Cgst, tax.Sgst, tax.Igst));
        Assert.Equal(Money.FromRupees(11_800), invoice.Payable);
        Assert.Equal("Rupees Eleven Thousand Eight Hundred Only", invoice.AmountInWords);
        Assert.Equal(("07", false), (invoice.PlaceOfSupplyCode, invoice.IsInterState));
    }

    [Fact]
    public async Task Recipient_registered_in_another_state_bears_igst()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.MumbaiGpo]));
        var invoice = Assert.Single(await world.InvoicesAsync());
        Assert.Equal(("07", true, Money.FromRupees(1_800)), (invoice.PlaceOfSupplyCode, invoice.IsInterState, Assert.Single(invoice.Taxes).Igst));
        Assert.Contains("IGST section 12(8)(a)", invoice.PlaceOfSupplyReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exempt_lines_of_a_registered_recipient_stand_on_a_bill_of_supply_of_its_own_series()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo], Taxable(10_000), Exempt(1_000)));
        var invoices = await world.InvoicesAsync();
        Assert.Equal(["DL/B/25-26/00001", "DL/25-26/000001"], invoices.Select(i => i.Number));
        Assert.Equal([Money.FromRupees(1_000), Money.FromRupees(11_800)], invoices.Select(i => i.Payable));
        Assert.Empty(invoices[0].Taxes);
    }

    [Fact]
    public async Task Unregistered_recipient_gets_taxable_and_exempt_lines_on_one_document()
    {
        await using var world = await GstWorld.CreateAsync(PaymentKind.Bnpl, GstWorld.DelhiGpo.ToString());
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo], Taxable(10_000), Exempt(1_000)));
        var invoice = Assert.Single(await world.InvoicesAsync());
        Assert.Null(invoice.RecipientGstin);
        Assert.Equal((DocumentKind.TaxInvoice, Money.FromRupees(12_800), Money.FromRupees(1_000)), (invoice.Kind, invoice.Payable, invoice.Exempt));
    }

    [Fact]
    public async Task Location_without_registration_refuses_all_and_nothing_is_stored()
    {
        await using var world = await GstWorld.CreateAsync();
        var outcome = await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo, GstWorld.MumbaiGpo, GstWorld.ChennaiGpo]));
        Assert.Equal("supplier.no-registration", outcome.Code);
        Assert.Empty(await world.InvoicesAsync());
        Assert.Equal(0, await world.ReadAsync(db => db.Set<InvoiceNumberSeries>().CountAsync()));
        Assert.Equal(0, await world.ReadAsync(db => db.Scoped<OutboxMail>().CountAsync()));
        Assert.Equal(ConsolidationStatus.Prepared, await world.ReadAsync(db => db.Scoped<Consolidation>().Select(c => c.Status).SingleAsync()));
    }

    [Fact]
    public async Task Two_clerks_at_once_issue_once()
    {
        await using var world = await GstWorld.CreateAsync();
        var id = await world.ConsolidateAsync(February, GstWorld.Registered);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => world.IssueAsync(id))));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.All(outcomes.Where(o => !o.IsDone), o => Assert.Contains(o.Code, new[] { "consolidation.already-issued", "changed-by-other" }));
        Assert.Equal(3, (await world.InvoicesAsync()).Count);
    }

    [Fact]
    public async Task Repeated_command_returns_the_same_documents()
    {
        await using var world = await GstWorld.CreateAsync();
        var id = await world.ConsolidateAsync(February, GstWorld.Registered);
        var command = Guid.CreateVersion7();
        var first = await world.IssueAsync(id, command: command);
        var second = await world.IssueAsync(id, command: command);
        Assert.True(second.IsDone);
        Assert.Equal(first.Value, second.Value);
        Assert.Equal(3, (await world.InvoicesAsync()).Count);
    }

    [Fact]
    public async Task Only_the_nodal_office_issues()
    {
        await using var world = await GstWorld.CreateAsync();
        var id = await world.ConsolidateAsync(February, GstWorld.Registered);
        var clerk = await world.ActorAsync("clerk", Role.BookingLocation, GstWorld.DelhiGpo);
        Assert.Equal("permission.missing", (await world.IssueAsync(id, clerk)).Code);
        var other = await world.ActorAsync("other", Role.NodalOffice, GstWorld.MumbaiGpo);
        Assert.Equal("invoicing.not-found", (await world.IssueAsync(id, other)).Code);
        Assert.Empty(await world.InvoicesAsync());
    }

    [Fact]
    public async Task Nothing_is_issued_into_a_filed_month()
    {
        await using var world = await GstWorld.CreateAsync();
        var id = await world.ConsolidateAsync(February, GstWorld.Registered);
        await world.ReadAsync(async db =>
        {
            db.Add(Returns.Filings.Here(Organisation.Organising.GstinOf("27"), 202602));
            return await db.SaveChangesAsync();
        });
        Assert.Equal("gst.month-filed", (await world.IssueAsync(id)).Code);
        Assert.Empty(await world.InvoicesAsync());
    }

    [Theory]
    [InlineData("UPDATE GstInvoices SET Payable = 1")]
    [InlineData("DELETE FROM GstInvoices")]
    [InlineData("UPDATE GstInvoiceLines SET Gross = 1")]
    [InlineData("DELETE FROM GstInvoiceTaxes")]
    public async Task Database_refuses_to_change_or_remove_what_was_issued(string statement)
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.DelhiGpo]));
        var error = await Assert.ThrowsAnyAsync<DbException>(() => world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
        Assert.Contains("insert only", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_document_has_its_audit_record_in_the_same_act()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, GstWorld.Registered));
        var keys = (await world.InvoicesAsync()).Select(i => i.AuditKey).ToHashSet(StringComparer.Ordinal);
        var records = await world.ReadAsync(db => db.Set<AuditRecord>().Where(r => r.Act == nameof(IssueGstInvoices)).ToListAsync());
        Assert.Equal(keys, records.Select(r => r.DocumentKey).Where(k => k.StartsWith("gst-invoice/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        Assert.Single(records.Select(r => r.CommandId).Distinct());
        Assert.Contains(records, r => r.DocumentKey.StartsWith("consolidation/", StringComparison.Ordinal));
        Assert.All(records, r => Assert.StartsWith("3 documents, ₹", r.Remark, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Location_sees_its_own_document_only_and_the_filing_office_all_under_its_gstin()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.SarojiniNagar, GstWorld.MumbaiGpo]));
        async Task<int> SeenByAsync(Role role, OfficeId office) => (await world.InvoicesAsync(await world.ActorAsync("p", role, office))).Count;
        Assert.Equal(1, await SeenByAsync(Role.BookingLocation, GstWorld.MumbaiGpo));
        Assert.Equal(1, await SeenByAsync(Role.BookingLocation, GstWorld.SarojiniNagar));
        Assert.Equal(1, await SeenByAsync(Role.BookingLocation, GstWorld.DelhiGpo)); // files for Delhi's GSTIN
        Assert.Equal(0, await SeenByAsync(Role.BookingLocation, GstWorld.BengaluruGpo));
        Assert.Equal(2, await SeenByAsync(Role.NodalOffice, GstWorld.DelhiGpo));
        Assert.Equal(0, await SeenByAsync(Role.NodalOffice, GstWorld.BengaluruGpo));
    }

    [Fact]
    public async Task Mails_wait_in_the_outbox_summary_and_all_to_the_customer_each_to_its_location()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, GstWorld.Registered));
        var mails = await world.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().ToListAsync());
        var toCustomer = Assert.Single(mails, m => m.Recipient == "accounts@bharatbooks.example.in");
        Assert.Equal((OutboxStatus.Waiting, 4), (toCustomer.Status, toCustomer.Attachments.Count));
        var toLocations = mails.Where(m => m != toCustomer).ToList();
        Assert.Equal(GstWorld.Registered.Select(o => o.Value).Order(), toLocations.Select(m => m.OwningOfficeId.Value).Order());
        Assert.All(toLocations, m => Assert.Equal((OutboxStatus.NoAddress, 1), (m.Status, m.Attachments.Count)));
    }

    private static ClassFigures Taxable(decimal rupees) => new("SPD", TrafficClass.NTD, 100, Money.FromRupees(rupees), Money.Zero);

    private static ClassFigures Exempt(decimal rupees) => new("SPP", TrafficClass.None, 50, Money.FromRupees(rupees), Money.Zero);
}
