using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>A new password: wished, or demanded after a one-time password.</summary>
public partial class ChangePasswordPage
{
    private bool mustChange;
    private string? fault;
    private Person? person;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [SupplyParameterFromForm]
    private Entered? Input { get; set; }

    [Inject]
    private SignInManager<Person> SignIn { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private SignInRecords Records { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        Input ??= new Entered();
        person = await SignIn.UserManager.GetUserAsync(HttpContext.User);
        if (person is null)
        {
            Navigation.NavigateTo(Urls.SignIn, forceLoad: true);
            return;
        }

        mustChange = person.MustChangePassword;
    }

    private async Task ChangeAsync()
    {
        Actors.Set(Actor.System("sign-in"));
        fault = Input!.Wanted != Input.Again ? "The two new passwords differ. Type the new one twice alike."
            : Input.Wanted == Input.Present ? "The new password is the present one. Choose another."
            : null;
        if (fault is not null)
        {
            return;
        }

        var present = HttpContext.User.PostId();
        var result = await SignIn.UserManager.ChangePasswordAsync(person!, Input.Present, Input.Wanted);
        if (!result.Succeeded)
        {
            fault = string.Join(" ", result.Errors.Select(e => e.Description));
            return;
        }

        person!.MustChangePassword = false;
        await SignIn.UserManager.UpdateAsync(person);
        await Records.DoneAsync("Change password", person);
        await SignIn.RenewAsync(HttpContext, person, present);
        Navigation.NavigateTo(Urls.Home, forceLoad: true);
    }

    private sealed class Entered
    {
        public string Present { get; set; } = string.Empty;

        public string Wanted { get; set; } = string.Empty;

        public string Again { get; set; } = string.Empty;
    }
}
