"""Which loss is minimised; those that don't fit the task say why not."""

from msgspec.structs import replace

from gdsim.core.losses import LOSSES, usual_loss
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.schema import FitProblem
from gdsim.views.toolkit.widgets import Choice, Section, Sentence
from gdsim.views.toolkit.words import translate

# Stands for the number of classes where only "one score or several" matters.
SOME_CLASSES = 3


class LossSection(Section):
    """All losses there are. A surface has no loss to choose: the section hides."""

    def __init__(self):
        super().__init__(self.tr("Loss"))
        self._file_task = None
        self._is_expert = False
        self._tip = self.tr("What one wrong prediction costs. The training loss is its mean over the rows.")
        self.choice = Choice(self.tr("Loss"), self._tip)
        for loss in LOSSES.values():
            self.choice.add(translate(loss.title), loss.name)
        self.choice.activated.connect(self._choose)
        self.caption = Sentence()
        self.rows.addWidget(self.choice)
        self.rows.addWidget(self.caption)

    def fits(self, experiment):
        return isinstance(experiment.problem, FitProblem)

    def show_experiment(self, experiment):
        self.experiment = experiment
        problem = experiment.problem
        if not isinstance(problem, FitProblem):
            return
        task = self._task(problem)
        loss = self._loss(problem, task)
        self.choice.set_refusals(self._refusals(task))
        self.choice.show_data(loss.name if loss else problem.loss)
        self.caption.say(translate(loss.told(self._is_expert)) if loss else "")
        self.caption.setToolTip(translate(loss.summary) if loss else "")
        self.choice.setToolTip(self._tip + (" " + translate(loss.summary) if loss else ""))

    def set_wording(self, is_expert: bool):
        """Whether the formula is in the field's symbols."""
        self._is_expert = is_expert
        if self.experiment is not None:
            self.show_experiment(self.experiment)

    def show_problem(self, problem):
        """Learns the task of a data set that is not a built-in one."""
        self._file_task = problem.data.dataset.task if problem.is_fit else None
        self.show_experiment(self.experiment)

    @staticmethod
    def _loss(problem, task):
        """The loss that is chosen or usual; None where none of that name is there, or the task is not known yet."""
        if problem.loss:
            return LOSSES.get(problem.loss)
        return usual_loss(task) if task else None

    def _task(self, problem):
        info = DATASETS.get(problem.dataset) if isinstance(problem.dataset, str) else None
        return info.task if info else self._file_task

    def _refusals(self, task):
        """For each loss that doesn't fit the task, the reason."""
        kinds = {
            "regression": self.tr("numbers"),
            "two-class": self.tr("two classes"),
            "multi-class": self.tr("three classes or more"),
        }
        sentence = self.tr("Not for this data set, whose target is {target}: this loss is for {fitting}.")
        return {
            loss.name: sentence.format(target=kinds[task], fitting=self.tr(" or ").join(map(kinds.get, loss.tasks)))
            for loss in LOSSES.values()
            if task and task not in loss.tasks
        }

    def _choose(self):
        problem = self.experiment.problem
        task, name = self._task(problem), self.choice.currentData()
        old = self._loss(problem, task)
        if old and name == old.name:
            return
        keeps = old and old.outputs(task, SOME_CLASSES) == LOSSES[name].outputs(task, SOME_CLASSES)
        start = self.experiment.start if keeps else None
        self.edited.emit(replace(self.experiment, problem=replace(problem, loss=name), start=start))
