using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Data;
using UCCMS.Data.Gst;
using UCCMS.Data.Invoicing;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Invoicing;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst;

/// <summary>A paisa changed behind the portal's back is found.</summary>
public sealed class IssuesCheckTests
{
    [Theory]
    [InlineData("UPDATE \"Consolidations\" SET \"Payable\" = \"Payable\" + 1")]
    [InlineData("UPDATE \"ConsolidationDocuments\" SET \"Cgst\" = \"Cgst\" + 1")]
    [InlineData("UPDATE \"ConsolidationLines\" SET \"Taxable\" = \"Taxable\" - 1")]
    public async Task Issued_consolidation_that_differs_from_its_documents_is_named(string tampering)
    {
        await using var world = await GstWorld.CreateAsync();
        var outcome = await world.IssueAsync(await world.ConsolidateAsync(new DateOnly(2026, 2, 1), [GstWorld.DelhiGpo]));
        Assert.True(outcome.IsDone, outcome.Sentence);
        Assert.Empty((await CheckAsync<IssuesCheck>(world.Database)).Broken);
        await world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(tampering));
        Assert.Contains("NAF/DL/0001", Assert.Single((await CheckAsync<IssuesCheck>(world.Database)).Broken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_whose_reasons_do_not_add_up_is_named()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var sound = await CheckAsync<DraftReasonsCheck>(world.Contracts.Database);
        Assert.Equal(1, sound.Counted);
        Assert.Empty(sound.Broken);
        await using (var scope = world.Contracts.Database.AsSystem())
        {
            await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.ExecuteSqlRawAsync("UPDATE \"LocationDrafts\" SET \"AptTotal\" = \"AptTotal\" + 1");
        }

        Assert.Single((await CheckAsync<DraftReasonsCheck>(world.Contracts.Database)).Broken);
    }

    private static async Task<IntegrityResult> CheckAsync<TCheck>(TestDatabase database)
        where TCheck : IIntegrityCheck
    {
        await using var scope = database.AsSystem();
        return await scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<TCheck>().Single().RunAsync(CancellationToken.None);
    }
}
