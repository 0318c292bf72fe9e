using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>Employee id and password; the second factor, where one is set up, comes on the next page.</summary>
public partial class SignInPage
{
    private IReadOnlyList<DemonstrationPerson> people = [];
    private string? fault;

    [SupplyParameterFromForm]
    private Entered? Input { get; set; }

    [SupplyParameterFromQuery(Name = "returnUrl")]
    private string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = "idle")]
    private string? IdleTyped { get; set; }

    private bool Idle => bool.TryParse(IdleTyped, out var idle) && idle;

    [Inject]
    private SignInManager<Person> SignIn { get; set; } = default!;

    [Inject]
    private StartReads Reads { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    [Inject]
    private IHostEnvironment Host { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private SignInRecords Records { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        Input ??= new Entered();
        if (Host.IsDevelopment())
        {
            people = [.. (await Reads.DemonstrationPeopleAsync(IndianTime.Today(Time), CancellationToken.None)).OrderBy(p => p.Role)];
        }
    }

    private async Task SignInAsync()
    {
        Actors.Set(Actor.System("sign-in")); // counting wrong tries is the system's act
        var employeeId = Input!.EmployeeId.Trim();
        var result = await SignIn.PasswordSignInAsync(employeeId, Input.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            await Records.DoneAsync("Sign in", (await SignIn.UserManager.FindByNameAsync(employeeId))!);
            Navigation.NavigateTo(LocalAddress.Or(ReturnUrl, Urls.Home), forceLoad: true);
        }
        else if (result.RequiresTwoFactor)
        {
            Navigation.NavigateTo(Urls.With(Urls.SecondFactorCode, ("returnUrl", ReturnUrl)), forceLoad: true);
        }
        else
        {
            await RefuseAsync(employeeId, result.IsLockedOut);
        }
    }

    private async Task RefuseAsync(string employeeId, bool isLockedOut)
    {
        await Records.DeniedAsync("Sign in", employeeId, isLockedOut ? "Locked out." : "Wrong employee id or password.");
        fault = isLockedOut
            ? "This employee id is locked: after five wrong passwords for 15 minutes, or by an administrator. Wait, or ask your administrator."
            : "The employee id or the password is not right. After five wrong passwords the id is locked for 15 minutes.";
    }

    private sealed class Entered
    {
        public string EmployeeId { get; set; } = string.Empty;

        public string Password { get; set; } = string.Empty;
    }
}

/// <summary>Guards against being sent to another site after sign-in.</summary>
internal static class LocalAddress
{
    public static string Or(string? wanted, string otherwise) =>
        wanted is ['/', ..] && !wanted.StartsWith("//", StringComparison.Ordinal) && !wanted.StartsWith("/\\", StringComparison.Ordinal) ? wanted : otherwise;
}
