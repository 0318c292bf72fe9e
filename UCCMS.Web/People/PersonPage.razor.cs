using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.People;

/// <summary>A person: sign-in and posts.</summary>
public partial class PersonPage
{
    private readonly CommandId command = new();
    private PersonFacts? facts;
    private bool isMissing;
    private RemarkDialog? locking;
    private Outcome<bool>? outcome;
    private string? said;
    private Role role = Role.BookingLocation;
    private OfficeId? office;
    private DateOnly from;
    private DateOnly? to;
    private bool officiates;

    [Parameter]
    public string EmployeeId { get; set; } = string.Empty;

    [Inject]
    private PeopleQueries People { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    private DateOnly Today => Clock.Today;

    protected override async Task OnParametersSetAsync()
    {
        from = Today;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        facts = await People.PersonAsync(EmployeeId);
        isMissing = facts is null;
    }

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private async Task AssignAsync()
    {
        if (office is not { } at)
        {
            outcome = Outcome<bool>.Refused("post.office", "Choose the office: type a part of its name and take it from the list.", "Office");
            return;
        }

        var input = new AssignPost.Input(facts!.Person.Id, role, at, from, to, officiates ? Tenure.Officiating : Tenure.Regular);
        await ShowAsync(await Runner.RunAsync((AssignPost u) => u, input, command.Value), $"The post {Words.Of(role)} is given.");
    }

    private async Task EndAsync(PostRow post) => await ShowAsync(
        await Runner.RunAsync((EndPost u) => u, new EndPost.Input(post.Id, Today), command.Value),
        $"{Words.Of(post.Role)} at {post.OfficeName} ends today.");

    private async Task ResetAsync()
    {
        var password = OneTimePassword.New();
        var input = new ResetPassword.Input(facts!.Person.Id, password, AlsoSecondFactor: facts.HasSecondFactor);
        await ShowAsync(
            await Runner.RunAsync((ResetPassword u) => u, input, command.Value),
            $"The one-time password is {password} and is shown only now. Hand it over in person; it must be changed at the next sign-in.");
    }

    private async Task LockAsync(string reason) => await ShowAsync(
        await Runner.RunAsync((LockPerson u) => u, new LockPerson.Input(facts!.Person.Id, reason), command.Value), "The person is locked.");

    private async Task UnlockAsync() => await ShowAsync(
        await Runner.RunAsync((UnlockPerson u) => u, new UnlockPerson.Input(facts!.Person.Id), command.Value), "The person can sign in again.");

    private async Task ShowAsync<T>(Outcome<T> ended, string sentence)
    {
        outcome = new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field);
        said = sentence;
        command.Renew();
        await LoadAsync();
    }
}
