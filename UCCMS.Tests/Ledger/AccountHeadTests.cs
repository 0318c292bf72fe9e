using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Ledger;

public sealed class AccountHeadTests
{
    private static readonly DateOnly Shipped = new(2025, 12, 1);

    [Fact]
    public async Task Placeholder_is_replaced_from_its_own_day_and_what_is_confirmed_only_from_today()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var today = await TodayAsync(books);
        var input = new ChangeAccountHead.Input(LedgerAccount.Revenue, ComponentKind.Net, null, "1201-01-101", "Postal receipts", Shipped, "PAF letter of 02-03-2026");
        Assert.True((await ChangeAsync(books, input)).IsDone);
        Assert.Equal("account-head.past", (await ChangeAsync(books, input with { Code = "1201-02-000", From = today.AddDays(-1) })).Code);
        Assert.True((await ChangeAsync(books, input with { Code = "1201-02-000", From = today.AddDays(1) })).IsDone);
        Assert.Equal("account-head.same-day", (await ChangeAsync(books, input with { Code = "1201-03-000", From = today.AddDays(1) })).Code);
        Assert.True((await ChangeAsync(books, input with { Product = "SPD", Code = "1201-01-201", From = today })).IsDone);

        var heads = await HeadsAsync(books);
        string On(string product, DateOnly day) => AccountHead.On(heads, LedgerAccount.Revenue, Component.Net(product), day)!.Code;
        Assert.Equal(("1201-01-101", "1201-01-201", "1201-02-000"), (On("SPP", today), On("SPD", today), On("SPP", today.AddDays(1))));
        Assert.Equal("TBC-IGST", AccountHead.On(heads, LedgerAccount.GstPayable, Component.Igst, today)!.Code);
        Assert.Single(heads, h => h is { Account: LedgerAccount.Revenue, Product: null, IsConfirmed: true } && h.From == Shipped);
    }

    [Theory]
    [InlineData(LedgerAccount.Revenue, ComponentKind.Igst, null, "account-head.component")]
    [InlineData(LedgerAccount.GstPayable, ComponentKind.Net, null, "account-head.component")]
    [InlineData(LedgerAccount.Deposit, ComponentKind.Net, null, "account-head.component")]
    [InlineData(LedgerAccount.GstPayable, ComponentKind.Igst, "SPD", "account-head.product")]
    [InlineData(LedgerAccount.Revenue, ComponentKind.Net, "XYZ", "product.unknown")]
    public async Task Head_that_the_account_cannot_have_is_refused(LedgerAccount account, ComponentKind component, string? product, string code)
    {
        await using var books = await LedgerBooks.CreateAsync();
        Assert.Equal(code, (await ChangeAsync(books, new(account, component, product, "1201", "x", await TodayAsync(books), "An order"))).Code);
    }

    [Fact]
    public async Task Head_without_code_or_order_and_another_role_are_refused()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var input = new ChangeAccountHead.Input(LedgerAccount.Deposit, null, null, " ", "x", await TodayAsync(books), "An order");
        Assert.Equal(("account-head.code", "Code"), ((await ChangeAsync(books, input)).Code, (await ChangeAsync(books, input)).Field));
        Assert.Equal("account-head.source", (await ChangeAsync(books, input with { Code = "8443", Source = " " })).Code);
        var clerk = Actor.Of("x", "x", Post.Assign("x", Role.Pao, (await books.OfficesAsync(1))[0], new(2025, 1, 1), null, Tenure.Regular), "x", OfficeScope.Nothing, "test");
        await using var scope = books.Database.As(clerk);
        Assert.Equal("permission.missing", (await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ChangeAccountHead u) => u, input with { Code = "8443" }, Guid.CreateVersion7())).Code);
    }

    private static async Task<Outcome<AccountHeadId>> ChangeAsync(LedgerBooks books, ChangeAccountHead.Input input)
    {
        await using var scope = books.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ChangeAccountHead u) => u, input, Guid.CreateVersion7());
    }

    private static async Task<IReadOnlyList<AccountHead>> HeadsAsync(LedgerBooks books)
    {
        await using var scope = books.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<AccountHeadQueries>().AllAsync();
    }

    private static async Task<DateOnly> TodayAsync(LedgerBooks books)
    {
        await using var scope = books.Database.AsSystem();
        return IndianTime.Today(scope.ServiceProvider.GetRequiredService<TimeProvider>());
    }
}
