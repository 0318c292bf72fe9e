using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Data.Gst.Returns;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

public sealed class FiledReturnsCheckTests
{
    [Fact]
    public async Task Filed_return_that_nobody_touched_holds()
    {
        await using var world = await CreateAsync();
        await world.FiledAsync();
        await world.IssueAsync(new DateOnly(2026, 1, 1));
        var result = await CheckAsync(world);
        Assert.True(result.Holds, string.Join(' ', result.Broken));
        Assert.Equal(1, result.Counted);
    }

    // each takes a database without its triggers
    [SqliteTheory]
    [InlineData("DROP TRIGGER TR_GstInvoices_InsertOnly_UPDATE; UPDATE GstInvoices SET InvoiceDate = '2026-03-01' WHERE Number = 'DL/25-26/000001'", "there are 0 with tax ₹0.00")]
    [InlineData("DROP TRIGGER TR_GstInvoices_InsertOnly_UPDATE; UPDATE GstInvoices SET Tax = Tax + 1", "there are 1 with tax ₹1,800.01")]
    [InlineData("DROP TRIGGER TR_PreparedReturns_InsertOnly_UPDATE; UPDATE PreparedReturns SET Sha256 = '0'", "does not have the files it was filed with")]
    public async Task Tampering_with_a_filed_month_is_named(string tampering, string fault)
    {
        await using var world = await CreateAsync();
        await world.FiledAsync();
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(tampering));
        Assert.Contains(fault, Assert.Single((await CheckAsync(world)).Broken), StringComparison.Ordinal);
    }

    private static async Task<IntegrityResult> CheckAsync(FilingWorld world)
    {
        await using var scope = world.Gst.Database.AsSystem();
        return await scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<FiledReturnsCheck>().Single().RunAsync(default);
    }
}
