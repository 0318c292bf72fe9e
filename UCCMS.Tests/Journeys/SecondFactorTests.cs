using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using static Microsoft.Playwright.Assertions;

namespace UCCMS.Tests.Journeys;

/// <summary>Sign-in outside Development: one-time password, authenticator app, recovery codes; and lockout, idle time and no post anywhere.</summary>
[Collection("Journeys"), Trait("Kind", "Journey")]
public sealed class SecondFactorTests(Browser browser)
{
    private const string Own = "four quiet mango trees";

    [Fact]
    public void Code_of_the_authenticator_is_that_of_rfc_6238() =>
        Assert.Equal("287082", Authenticator.CodeAt("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTimeOffset.FromUnixTimeSeconds(59)));

    [Fact]
    public async Task Administrator_outside_development_works_only_with_the_authenticator_app()
    {
        await using var app = new WebApp("Staging");
        var page = await browser.OpenAsync(app);
        await SignInFirstAsync(page, await NewPasswordAsync(app));
        await page.GotoAsync("/people");
        await Expect(page).ToHaveURLAsync(app.Url + "second-factor");
        var key = await page.Locator(".steps code").InnerTextAsync();
        await EnterAsync(page, "Set up", "000000");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not right");
        await EnterAsync(page, "Set up", CodeNow(key));
        var spare = await page.Locator(".recovery code").First.InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "I have kept them" }).ClickAsync();
        await page.Locator(".topbar .post").WaitForAsync();

        Assert.True(await EntersAsync(app, CodeNow(key), wrongFirst: true));
        Assert.True(await EntersAsync(app, spare));
        Assert.False(await EntersAsync(app, spare));
        await AssertAuditedAsync(app, "Wrong second factor.", "With the second factor.", "With a recovery code.");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_id_even_for_the_right_one()
    {
        await using var app = new WebApp();
        var page = await browser.OpenAsync(app);
        await page.GotoAsync("/sign-in");
        for (var wrong = 1; wrong <= PeopleRegistration.WrongTries; wrong++)
        {
            await Browser.SignInAsync(page, "ADMIN001", $"wrong password {wrong}");
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(wrong < PeopleRegistration.WrongTries ? "is not right" : "is locked");
        }

        await Browser.SignInAsync(page, "ADMIN001", DevelopmentPeople.Password);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("15 minutes");
        await AssertAuditedAsync(app, "Wrong employee id or password.", "Locked out.");
    }

    [Fact]
    public async Task Page_left_alone_for_thirty_minutes_signs_out_after_a_warning()
    {
        await using var app = new WebApp();
        var page = await browser.OpenAsync(app);
        await page.Clock.InstallAsync();
        await page.GotoAsync("/");
        await Browser.SignInAsync(page, "ADMIN001", DevelopmentPeople.Password);
        await page.Locator(".topbar .post").WaitForAsync();
        await page.Clock.FastForwardAsync("28:30");
        await Expect(page.Locator("#idle")).ToBeVisibleAsync();
        await page.Clock.FastForwardAsync("02:00");
        await Expect(page).ToHaveURLAsync(app.Url + "sign-in?idle=true");
        await Expect(page.Locator("main")).ToContainTextAsync("30 minutes");
        await AssertAuditedAsync(app, "After 30 minutes without use.");
    }

    [Fact]
    public async Task Person_without_a_post_signs_in_and_is_told_whom_to_ask()
    {
        await using var app = new WebApp();
        var password = OneTimePassword.New();
        await using (var scope = app.AsSystem())
        {
            var input = new RegisterPerson.Input("10020030", "Meera Joshi", null, password);
            Assert.True((await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((RegisterPerson u) => u, input, Guid.NewGuid())).IsDone);
        }

        var page = await browser.OpenAsync(app);
        await SignInFirstAsync(page, password, "10020030");
        await Expect(page.Locator("main")).ToContainTextAsync("You hold no post that is in force today");
        await page.GotoAsync("/people");
        await Expect(page.Locator("main")).ToContainTextAsync("Ask your administrator");
    }

    [Fact]
    public async Task First_start_in_production_prints_the_one_time_password_once_and_serves_its_style_sheet()
    {
        var folder = Directory.CreateTempSubdirectory("uccms-first").FullName;
        Assert.Single(PasswordsIn(await StartAsync(folder)));
        Assert.Empty(PasswordsIn(await StartAsync(folder)));
        Directory.Delete(folder, recursive: true);
    }

    // The built program as "dotnet run --environment Production" starts it; returns what it wrote until it listened.
    private static async Task<string> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--environment", "Production", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = folder,
        };
        start.Environment["ConnectionStrings__Uccms"] = $"Data Source={Path.Combine(folder, "uccms.db")}";
        start.Environment["Organisation__Divisions"] = TestDatabase.Offices.ToString();
        using var program = Process.Start(start)!;
        try
        {
            return await UntilListeningAsync(program).WaitAsync(TimeSpan.FromMinutes(4));
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    private static async Task<string> UntilListeningAsync(Process program)
    {
        var said = new List<string>();
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Regex.Match(line, @"Now listening on: (?<address>http://[0-9.:]+)", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } found)
            {
                using var client = new HttpClient { BaseAddress = new Uri(found.Groups["address"].Value) };
                Assert.Contains(".sign-in", await client.GetStringAsync("/app.css"), StringComparison.Ordinal);
                break;
            }
        }

        return string.Join('\n', said);
    }

    private static MatchCollection PasswordsIn(string text) =>
        Regex.Matches(text, "one-time password [A-Za-z0-9]{4}(-[A-Za-z0-9]{4}){3}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static string CodeNow(string key) => Authenticator.CodeAt(key, DateTimeOffset.UtcNow);

    private static async Task<string> NewPasswordAsync(WebApp app)
    {
        await using var scope = app.AsSystem();
        var admin = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Person>().SingleAsync(p => p.UserName == "ADMIN001");
        Assert.True(admin.MustChangePassword);
        var password = OneTimePassword.New();
        var input = new ResetPassword.Input(admin.Id, password, AlsoSecondFactor: false);
        Assert.True((await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ResetPassword u) => u, input, Guid.NewGuid())).IsDone);
        return password;
    }

    private static async Task SignInFirstAsync(IPage page, string password, string employeeId = "ADMIN001")
    {
        await page.GotoAsync("/");
        await Browser.SignInAsync(page, employeeId, password);
        await page.GetByLabel("Present password").FillAsync(password);
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync(Own);
        await page.GetByLabel("New password once more").FillAsync(Own);
        await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
        await page.WaitForURLAsync(u => !u.Contains("change-password", StringComparison.Ordinal));
    }

    private static async Task EnterAsync(IPage page, string act, string code)
    {
        await page.Locator("#code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = act }).ClickAsync();
    }

    // Password and code on another computer; whether the portal opens.
    private async Task<bool> EntersAsync(WebApp app, string code, bool wrongFirst = false)
    {
        var page = await browser.OpenAsync(app);
        await page.GotoAsync("/");
        await Browser.SignInAsync(page, "ADMIN001", Own);
        await page.Locator("#code").WaitForAsync();
        if (wrongFirst)
        {
            await EnterAsync(page, "Sign in", "000000");
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not right");
        }

        await EnterAsync(page, "Sign in", code);
        var ended = page.Locator(".topbar .post").Or(page.GetByRole(AriaRole.Alert));
        await ended.First.WaitForAsync();
        return await page.Locator(".topbar .post").CountAsync() > 0;
    }

    private static async Task AssertAuditedAsync(WebApp app, params string[] remarks)
    {
        await using var scope = app.AsSystem();
        var records = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<AuditRecord>().AsNoTracking().ToListAsync();
        Assert.All(remarks, remark => Assert.Contains(records, r => r.DocumentKey == "person/ADMIN001" && r.Remark == remark));
    }
}
