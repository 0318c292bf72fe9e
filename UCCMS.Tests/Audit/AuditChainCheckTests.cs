using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Audit;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Audit;

public sealed class AuditChainCheckTests
{
    [Fact]
    public async Task Chain_as_written_holds()
    {
        await using var database = await WithRecordsAsync(5);
        var result = await RunAsync(database);
        Assert.Empty(result.Broken);
        Assert.True(result.Counted >= 5);
    }

    [Theory]
    [InlineData("UPDATE AuditRecords SET Remark = 'another' WHERE Remark = 'record 2'", "was changed")]
    [InlineData("DELETE FROM AuditRecords WHERE Remark = 'record 2'", "is missing")]
    [InlineData("DELETE FROM AuditRecords WHERE Remark = 'record 4'", "at the end are missing")]
    public async Task Tampering_below_the_program_is_found(string statement, string words)
    {
        await using var database = await WithRecordsAsync(5);
        await using (var scope = database.AsSystem())
        {
            foreach (var sql in new[] { "DROP TRIGGER TR_AuditRecords_InsertOnly_UPDATE", "DROP TRIGGER TR_AuditRecords_InsertOnly_DELETE", statement })
            {
                await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.ExecuteSqlRawAsync(sql);
            }
        }

        Assert.Contains(words, Assert.Single((await RunAsync(database)).Broken), StringComparison.Ordinal);
    }

    private static async Task<IntegrityResult> RunAsync(TestDatabase database)
    {
        await using var scope = database.AsSystem();
        return await scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<AuditChainCheck>().Single().RunAsync(CancellationToken.None);
    }

    private static async Task<TestDatabase> WithRecordsAsync(int count)
    {
        var database = await TestDatabase.CreateAsync();
        for (var i = 0; i < count; i++)
        {
            await using var scope = database.AsSystem();
            await scope.ServiceProvider.GetRequiredService<AuditChain>()
                .RecordAsync(new AuditEntry("Test", Guid.NewGuid()) { Remark = $"record {i}" }, Actor.System("test"), CancellationToken.None);
        }

        return database;
    }
}
