using System.Text;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;
using UCCMS.Web.Ledger;

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

    [Fact]
    public async Task Workbook_names_all_its_heads_or_none()
    {
        await using var books = await LedgerBooks.CreateAsync();
        const string Right = "Revenue,,,1201-01-101,Postal receipts,01-12-2025,PAF letter\nRevenue,,SPD,1201-01-201,Speed Post,01-12-2025,PAF letter\nGST payable,igst,,0008-04,IGST,01-12-2025,PAF letter\nDeposit,,,,Left as it is,01-12-2025,\n";
        var wrong = await EnterAsync(books, Right + "Revenue,,XYZ,1201-01-301,No such product,01-12-2025,PAF letter\n");
        Assert.Equal(("product.unknown", "Row 6: There is no product XYZ."), (wrong.Code, wrong.Sentence));
        Assert.DoesNotContain(await HeadsAsync(books), h => h.IsConfirmed);
        Assert.Equal("account-head.no-rows", (await EnterAsync(books, "Deposit,,,,Left as it is,01-12-2025,\n")).Code);

        var entered = await EnterAsync(books, Right);
        Assert.True(entered.IsDone, entered.Sentence);
        Assert.Equal(3, entered.Value);
        var heads = await HeadsAsync(books);
        Assert.Equal(["0008-04", "1201-01-101", "1201-01-201"], heads.Where(h => h.IsConfirmed).Select(h => h.Code).Order(StringComparer.Ordinal));
        Assert.Equal("1201-01-201", AccountHead.On(heads, LedgerAccount.Revenue, Component.Net("SPD"), Shipped)!.Code);
        Assert.Equal("account-head.past", (await EnterAsync(books, Right)).Code); // these are in force now
    }

    [Theory]
    [InlineData("Turnover,,,1201,x,01-12-2025,PAF letter", "account")]
    [InlineData("GST payable,,,1201,x,01-12-2025,PAF letter", "tax_head")]
    [InlineData("Revenue,,,1201,x,31-02-2026,PAF letter", "from")]
    [InlineData("Revenue,,,1201,x,01-12-2025,", "order")]
    public void Row_that_cannot_be_read_is_named_with_its_column(string row, string column) => Assert.Equal(column, Assert.Single(Read(row + "\n").Problems).Column);

    [Fact]
    public async Task Template_is_read_back_and_names_nothing_until_it_is_filled_in()
    {
        await using var books = await LedgerBooks.CreateAsync();
        using var written = new MemoryStream();
        await AccountHeadsTemplate.WriteAsync(written, await HeadsAsync(books), [], default);
        written.Position = 0;
        using var table = TableFile.Open(written, AccountHeadsTemplate.Name, written.Length);
        var file = AccountHeadsFile.Read(table);
        Assert.Equal((0, 0), (file.Rows.Count, file.Problems.Count));
    }

    private static AccountHeadsFile Read(string rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("account,tax_head,product,head,description,from,order\n" + rows));
        using var table = TableFile.Open(stream, "heads.csv", stream.Length);
        return AccountHeadsFile.Read(table);
    }

    private static async Task<Outcome<int>> EnterAsync(LedgerBooks books, string rows)
    {
        await using var scope = books.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((EnterAccountHeads u) => u, new EnterAccountHeads.Input("heads.csv", Read(rows)), Guid.CreateVersion7());
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
