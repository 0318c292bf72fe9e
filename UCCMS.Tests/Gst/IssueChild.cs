using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst;

/// <summary>Issues every prepared consolidation of a database, one after the other, until it is killed.</summary>
internal static class IssueChild
{
    public static async Task RunAsync(string[] args)
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={args[0]};Pooling=False" }).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("child"));
        var prepared = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Consolidation>().AsNoTracking()
            .Where(c => c.Status == ConsolidationStatus.Prepared).OrderBy(c => c.PeriodFrom).Select(c => c.Id).ToListAsync();
        foreach (var (at, id) in prepared.Index())
        {
            var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((IssueGstInvoices u) => u, new IssueGstInvoices.Input(id), Guid.CreateVersion7());
            Assert.True(outcome.IsDone, outcome.Sentence);
            if (at == 0)
            {
                ChildProgram.Ready(); // the first one only warms up
            }
        }
    }
}
