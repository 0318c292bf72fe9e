using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Shared;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Organisation;

/// <summary>People and their posts: what the Administrator may do, what nobody may, and what the audit chain keeps of it.</summary>
public sealed class PeopleUseCaseTests
{
    private static readonly OfficeId Directorate = new(90000001);

    [Theory]
    [InlineData("abc", "Meera Joshi", "person.employee-id", "EmployeeId")]
    [InlineData("1002 0030", "Meera Joshi", "person.employee-id", "EmployeeId")]
    [InlineData("123456789012345678901", "Meera Joshi", "person.employee-id", "EmployeeId")]
    [InlineData("10020030", " ", "person.name", "Name")]
    public async Task Registration_with_a_wrong_field_is_refused_beside_that_field(string employeeId, string name, string code, string field)
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await database.RunAsync((RegisterPerson u) => u, new RegisterPerson.Input(employeeId, name, null, OneTimePassword.New()));
        Assert.Equal((code, field), (outcome.Code, outcome.Field));
        Assert.Equal(0, await database.QueryAsync(db => db.Set<Person>().CountAsync()));
    }

    [Fact]
    public async Task Registered_person_must_change_the_password_and_the_id_is_taken()
    {
        await using var database = await TestDatabase.CreateAsync();
        await RegisterAsync(database);
        var again = await database.RunAsync((RegisterPerson u) => u, new RegisterPerson.Input("10020030", "Another", null, OneTimePassword.New()));
        Assert.Equal(("person.refused", "EmployeeId"), (again.Code, again.Field));
        var person = await database.QueryAsync(db => db.Set<Person>().AsNoTracking().SingleAsync());
        Assert.True(person.MustChangePassword);
        await AssertAuditedAsync(database, "RegisterPerson", AuditOutcome.Done);
    }

    [Theory]
    [InlineData(Role.NodalOffice)]
    [InlineData(Role.CircleOffice)]
    [InlineData(Role.Directorate)]
    [InlineData(Role.Auditor)]
    public async Task Only_the_administrator_keeps_people_and_every_denial_is_kept(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var post = (await AssignAsync(database, person, Role.Auditor)).Value;
        var denied = new[]
        {
            Plain(await database.RunAsync((RegisterPerson u) => u, new RegisterPerson.Input("10020031", "Another", null, OneTimePassword.New()), role)),
            Plain(await AssignAsync(database, person, Role.Directorate, by: role)),
            Plain(await database.RunAsync((EndPost u) => u, new EndPost.Input(post, Organising.Today), role)),
            Plain(await database.RunAsync((LockPerson u) => u, new LockPerson.Input(person, "Left"), role)),
            Plain(await database.RunAsync((UnlockPerson u) => u, new UnlockPerson.Input(person), role)),
            Plain(await database.RunAsync((ResetPassword u) => u, new ResetPassword.Input(person, OneTimePassword.New(), true), role)),
        };
        Assert.All(denied, d => Assert.Equal("permission.missing", d.Code));
        Assert.All(denied, d => Assert.Contains("Administrator", d.Sentence, StringComparison.Ordinal));
        var records = await RecordsAsync(database);
        string[] acts = ["RegisterPerson", "AssignPost", "EndPost", "LockPerson", "UnlockPerson", "ResetPassword"];
        Assert.All(acts, act => Assert.Single(records, r => r.Act == act && r.Outcome == AuditOutcome.Denied));
    }

    [Fact]
    public async Task Person_chooses_the_language_of_the_own_screens()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var post = (await AssignAsync(database, person, Role.Auditor)).Value;
        await using var scope = database.As(await ActorAsync(database, person, post));
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        Assert.True((await runner.RunAsync((ChooseLanguage u) => u, new ChooseLanguage.Input(Language.Hindi), Guid.NewGuid())).IsDone);
        Assert.Equal(Language.Hindi, (await ActorAsync(database, person, post)).Language);
        var unknown = await runner.RunAsync((ChooseLanguage u) => u, new ChooseLanguage.Input((Language)7), Guid.NewGuid());
        Assert.Equal(("language.unknown", "Language"), (unknown.Code, unknown.Field));
    }

    [Fact]
    public async Task Officiating_needs_a_last_day_not_before_the_first()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var endless = await AssignAsync(database, person, Role.Directorate, tenure: Tenure.Officiating);
        Assert.Equal(("post.officiating-end", "To"), (endless.Code, endless.Field));
        var backwards = await AssignAsync(database, person, Role.Directorate, to: Organising.Today.AddDays(-1), tenure: Tenure.Officiating);
        Assert.Equal(("post.dates", "To"), (backwards.Code, backwards.Field));
        Assert.True((await AssignAsync(database, person, Role.Directorate, to: Organising.Today, tenure: Tenure.Officiating)).IsDone);
        await AssertAuditedAsync(database, "AssignPost", AuditOutcome.Done);
    }

    [Fact]
    public async Task Same_post_cannot_be_held_twice_on_a_day_but_again_from_the_next()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var last = Organising.Today.AddDays(30);
        Assert.True((await AssignAsync(database, person, Role.Auditor, to: last)).IsDone);
        Assert.Equal("post.overlap", (await AssignAsync(database, person, Role.Auditor, from: last)).Code);
        Assert.True((await AssignAsync(database, person, Role.Auditor, from: last.AddDays(1))).IsDone);
        Assert.True((await AssignAsync(database, person, Role.Directorate)).IsDone); // another role beside it
    }

    [Fact]
    public async Task Administrative_role_stands_only_at_an_office_of_its_kind()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var wrong = await AssignAsync(database, person, Role.CircleOffice);
        Assert.Equal(("post.office-kind", "Office"), (wrong.Code, wrong.Field));
        Assert.Equal("office.unknown", (await AssignAsync(database, person, Role.Auditor, office: new OfficeId(12345678))).Code);
        Assert.Equal("person.unknown", (await AssignAsync(database, "nobody", Role.Auditor)).Code);
    }

    [Fact]
    public async Task Ended_post_acts_on_its_last_day_and_not_after()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var post = (await AssignAsync(database, person, Role.Auditor)).Value;
        var tooEarly = await database.RunAsync((EndPost u) => u, new EndPost.Input(post, Organising.Today.AddDays(-1)));
        Assert.Equal("post.dates", tooEarly.Code);
        Assert.True((await database.RunAsync((EndPost u) => u, new EndPost.Input(post, Organising.Today.AddDays(2)))).IsDone);
        var kept = await database.QueryAsync(db => db.Set<Post>().AsNoTracking().SingleAsync());
        Assert.True(kept.IsInForce(Organising.Today.AddDays(2)));
        Assert.False(kept.IsInForce(Organising.Today.AddDays(3)));
        await AssertAuditedAsync(database, "EndPost", AuditOutcome.Done);
    }

    [Fact]
    public async Task Locking_needs_a_reason_and_another_person_and_ends_the_sessions()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var before = await StampAsync(database);
        var silent = await database.RunAsync((LockPerson u) => u, new LockPerson.Input(person, " "));
        Assert.Equal(("person.reason", "Reason"), (silent.Code, silent.Field));
        Assert.True((await database.RunAsync((LockPerson u) => u, new LockPerson.Input(person, "Left the service"))).IsDone);
        var locked = await database.QueryAsync(db => db.Set<Person>().AsNoTracking().SingleAsync());
        Assert.Equal(DateTimeOffset.MaxValue, locked.LockoutEnd);
        Assert.NotEqual(before, locked.SecurityStamp);
        Assert.Contains(await RecordsAsync(database), r => r is { Act: "LockPerson", Outcome: AuditOutcome.Done, Remark: "Left the service" });
        Assert.True((await database.RunAsync((UnlockPerson u) => u, new UnlockPerson.Input(person))).IsDone);
        Assert.Null((await database.QueryAsync(db => db.Set<Person>().AsNoTracking().SingleAsync())).LockoutEnd);
    }

    [Fact]
    public async Task Reset_gives_another_one_time_password_that_no_record_repeats()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await RegisterAsync(database);
        var before = await StampAsync(database);
        var password = OneTimePassword.New();
        Assert.True((await database.RunAsync((ResetPassword u) => u, new ResetPassword.Input(person, password, AlsoSecondFactor: true))).IsDone);
        Assert.NotEqual(before, await StampAsync(database));
        Assert.DoesNotContain(await RecordsAsync(database), r => (r.Changes + r.Remark + r.DocumentTitle).Contains(password, StringComparison.Ordinal));
        await AssertAuditedAsync(database, "ResetPassword", AuditOutcome.Done);
    }

    private static async Task<string> RegisterAsync(TestDatabase database) => (await database.RunAsync(
        (RegisterPerson u) => u, new RegisterPerson.Input("10020030", "Meera Joshi", null, OneTimePassword.New()))).Value!.PersonId;

    private static Task<Outcome<PostId>> AssignAsync(
        TestDatabase database, string person, Role role, DateOnly? from = null, DateOnly? to = null, Tenure tenure = Tenure.Regular, OfficeId? office = null, Role by = Role.Administrator) =>
        database.RunAsync((AssignPost u) => u, new AssignPost.Input(person, role, office ?? Directorate, from ?? Organising.Today, to, tenure), by);

    private static async Task<Actor> ActorAsync(TestDatabase database, string person, PostId post)
    {
        await using var scope = database.AsSystem();
        return (await scope.ServiceProvider.GetRequiredService<ActorQueries>().ActorAsync(person, post, "test"))!;
    }

    private static (string? Code, string? Sentence) Plain<T>(Outcome<T> outcome) => (outcome.Code, outcome.Sentence);

    private static Task<string?> StampAsync(TestDatabase database) => database.QueryAsync(db => db.Set<Person>().Select(p => p.SecurityStamp).SingleAsync());

    private static Task<List<AuditRecord>> RecordsAsync(TestDatabase database) => database.QueryAsync(db => db.Set<AuditRecord>().AsNoTracking().ToListAsync());

    private static async Task AssertAuditedAsync(TestDatabase database, string act, AuditOutcome outcome) =>
        Assert.Contains(await RecordsAsync(database), r => r.Act == act && r.Outcome == outcome && r.DocumentKey == "person/10020030" && r.PersonName == "A person");
}
