using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

public sealed class RegisterQueriesTests
{
    private static readonly RegisterKey Invoices = new(Delhi, 2025, DocumentKind.TaxInvoice);

    [Fact]
    public async Task Register_shows_first_last_and_that_every_number_is_accounted_for()
    {
        await using var world = await CreateAsync();
        await world.IssueAsync(new DateOnly(2026, 1, 1));
        var row = Assert.Single(await world.AskAsync(world.DelhiClerk, (RegisterQueries q) => q.SeriesAsync(null, null)));
        Assert.Equal((Invoices, "DL/25-26/000001", "DL/25-26/000002", 2, 2, true), (row.Key, row.FirstNumber, row.LastNumber, row.Given, row.Documents, row.IsComplete));
        Assert.Equal((new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 5)), (row.FirstDate, row.LastDate));
        var numbers = await world.AskAsync(world.DelhiClerk, (RegisterQueries q) => q.NumbersAsync(Invoices, new PageRequest()));
        Assert.Equal([1, 2], numbers.Items.Select(n => n.Serial));
        Assert.Equal("DL/25-26/000002", Assert.Single((await world.AskAsync(world.DelhiClerk, (RegisterQueries q) => q.NumbersAsync(Invoices, new PageRequest("000002")))).Items).Number);
    }

    [Fact]
    public async Task Register_of_another_office_is_empty()
    {
        await using var world = await CreateAsync();
        Assert.Empty((await world.AskAsync(world.MumbaiClerk, (RegisterQueries q) => q.NumbersAsync(Invoices, new PageRequest()))).Items);
        Assert.Empty(await world.AskAsync(world.MumbaiClerk, (RegisterQueries q) => q.SeriesAsync(Delhi, null)));
        Assert.Equal(Mumbai, Assert.Single(await world.AskAsync(world.MumbaiClerk, (RegisterQueries q) => q.SeriesAsync(null, 2025))).Key.SupplierGstin);
    }

    // a gap cannot come about by any act: it takes a database without its triggers
    [SqliteFact]
    public async Task Number_without_a_document_is_named()
    {
        await using var world = await CreateAsync();
        await world.IssueAsync(new DateOnly(2026, 1, 1));
        await world.IssueAsync(new DateOnly(2025, 12, 1));
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            "DROP TRIGGER TR_GstInvoices_InsertOnly_UPDATE; UPDATE GstInvoices SET SupplierGstin = '07AAAGD9999P1ZX' WHERE Number = 'DL/25-26/000002'"));
        var row = Assert.Single(await world.AskAsync(world.DelhiClerk, (RegisterQueries q) => q.SeriesAsync(Delhi, 2025)));
        Assert.False(row.IsComplete);
        Assert.Equal(2, await world.AskAsync(world.DelhiClerk, (RegisterQueries q) => q.FirstMissingAsync(Invoices)));
    }
}
