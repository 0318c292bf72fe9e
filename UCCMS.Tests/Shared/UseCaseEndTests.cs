using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Ledger;

namespace UCCMS.Tests.Shared;

/// <summary>The frame around a page counts anew what waits after every act, and after one that somebody else did first.</summary>
public sealed class UseCaseEndTests
{
    [Theory]
    [InlineData("1201-01-101", true)]
    [InlineData(" ", false)]
    public async Task Screen_is_told_of_an_act_that_is_done_and_of_one_that_is_refused(string code, bool isDone)
    {
        await using var books = await LedgerBooks.CreateAsync();
        await using var scope = books.Database.AsSystem();
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        var ended = 0;
        runner.ActEnded += (_, _) => ended++;
        var input = new ChangeAccountHead.Input(LedgerAccount.Revenue, ComponentKind.Net, null, code, "Postal receipts", new(2025, 12, 1), "PAF letter of 02-03-2026");
        Assert.Equal(isDone, (await runner.RunAsync((ChangeAccountHead u) => u, input, Guid.CreateVersion7())).IsDone);
        Assert.Equal(1, ended);
    }
}
