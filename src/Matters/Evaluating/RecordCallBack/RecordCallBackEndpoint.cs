using Huiyin.Matters.Model;
using Huiyin.Registry.Contract;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Matters.Evaluating;

internal static class RecordCallBackEndpoint
{
    public static void MapRecordCallBack(this StaffMoves moves) => moves.Map<RecordCallBack, RecordCallBackHandler>("call-backs", [Role.CallbackAgent], Read);

    private static RecordCallBack Read(IFormCollection form)
    {
        var rating = RateAnswerEndpoint.Read(form);
        return new RecordCallBack(TypedForms.Code<CallBackOutcome>(form["outcome"]), TypedForms.Code<HeardResult>(form["heard"]), rating.Stars, rating.Reasons, rating.Words);
    }
}
