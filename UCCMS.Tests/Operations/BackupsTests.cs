using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Operations;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;
using UCCMS.Web.Operations;

namespace UCCMS.Tests.Operations;

public sealed class BackupsTests
{
    [SqliteFact]
    public async Task Administrator_makes_a_copy_that_is_listed_and_stands_in_the_audit_trail()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.As(Organising.Someone(Role.Administrator));
        var backups = Of(scope);
        Assert.True((await backups.MakeAsync(Guid.NewGuid(), CancellationToken.None)).IsDone);
        var copy = Assert.Single(backups.All());
        Assert.Equal(new FileInfo(Path.Combine(backups.Folder, copy.Name)).Length, copy.Bytes);
        var record = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<AuditRecord>().SingleAsync(r => r.Act == nameof(RecordBackup));
        Assert.Equal(copy.Name, record.Changes);
    }

    [SqliteFact]
    public async Task Nobody_else_may_copy_everybodys_data()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.As(Organising.Someone(Role.Auditor));
        var backups = Of(scope);
        Assert.Equal("permission.missing", (await backups.MakeAsync(Guid.NewGuid(), CancellationToken.None)).Code);
        Assert.Empty(backups.All());
    }

    [Fact]
    public async Task Fresh_database_has_a_size_and_nothing_waiting()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.As(Organising.Someone(Role.Administrator));
        var operations = scope.ServiceProvider.GetRequiredService<OperationsQueries>();
        Assert.InRange(await operations.DatabaseBytesAsync(), 100_000, 1_000_000_000);
        Assert.Equivalent(new QueueLengths([], 0, 0, 0, 0, 0), await operations.QueuesAsync() with { FindingRechecks = 0 }); // the first settings ask for one
    }

    private static Backups Of(AsyncServiceScope scope) => new(
        scope.ServiceProvider.GetRequiredService<DatabaseOptions>(), new ConfigurationBuilder().Build(), scope.ServiceProvider.GetRequiredService<UseCaseRunner>(), scope.ServiceProvider.GetRequiredService<ActorContext>());
}
