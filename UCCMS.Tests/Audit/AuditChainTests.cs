using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Audit;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Audit;

public sealed class AuditChainTests
{
    [Fact]
    public async Task Records_are_numbered_without_gap_and_each_carries_the_hash_before()
    {
        await using var database = await TestDatabase.CreateAsync();
        await RecordAsync(database, 3);
        await using var scope = database.AsSystem();
        var records = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<AuditRecord>().OrderBy(r => r.Sequence).ToListAsync();
        Assert.Equal([1L, 2L, 3L], records.Select(r => r.Sequence));
        Assert.All(records, r => Assert.Equal(r.Hash, r.ComputeHash()));
        Assert.Equal(["", records[0].Hash, records[1].Hash], records.Select(r => r.PreviousHash));
    }

    [Theory]
    [InlineData("UPDATE AuditRecords SET Remark = 'x'")]
    [InlineData("DELETE FROM AuditRecords")]
    public async Task Database_refuses_to_change_or_remove_a_record(string statement)
    {
        await using var database = await TestDatabase.CreateAsync();
        await RecordAsync(database, 1);
        await using var scope = database.AsSystem();
        var error = await Assert.ThrowsAnyAsync<DbException>(
            () => scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.ExecuteSqlRawAsync(statement));
        Assert.Contains("insert only", error.Message, StringComparison.Ordinal);
    }

    private static async Task RecordAsync(TestDatabase database, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await using var scope = database.AsSystem();
            await scope.ServiceProvider.GetRequiredService<AuditChain>()
                .RecordAsync(new AuditEntry("Test", Guid.NewGuid()) { Remark = $"record {i}" }, Actor.System("test"), CancellationToken.None);
        }
    }
}
